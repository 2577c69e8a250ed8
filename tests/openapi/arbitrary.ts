/** OpenAPI documents as nobody should write them: names that need care, circles, contradictions, plain rubbish. */
import fc from "fast-check";

const NAME = fc.oneof(
  fc.constantFrom(
    "id",
    "name",
    "data",
    "items",
    "results",
    "meta",
    "total",
    "next",
    "links",
    "salary",
    "value",
    "status",
  ),
  fc.constantFrom(
    "a.b",
    "*",
    "`x`",
    "",
    "__proto__",
    "constructor",
    "ünïcode",
    "\ud800",
    "a b",
    "iban",
    "employee_id",
    "7",
  ),
  fc.string({ maxLength: 4, unit: "binary" }),
);

const REFERENCE = fc.constantFrom(
  ...["A", "B", "C", "D"].map((name) => `#/components/schemas/${name}`),
  "#/components/schemas/Missing",
  "https://example.com/other.json#/X",
  "#/components/schemas/A/properties/id",
  "#",
  "%",
);

const TYPE = fc.oneof(
  fc.constantFrom("string", "integer", "number", "boolean", "object", "array", "null", "rubbish"),
  fc.uniqueArray(fc.constantFrom("string", "integer", "object", "array", "null"), { maxLength: 3 }),
);

const DISCRIMINATOR = fc.record(
  {
    propertyName: NAME,
    mapping: fc.dictionary(NAME, fc.oneof(REFERENCE, fc.constantFrom("A", "B", "C", "D")), { maxKeys: 3 }),
  },
  { requiredKeys: ["propertyName"] },
);

/** Alternatives that tell themselves apart, if nothing else does. */
const typed = (schema: fc.Arbitrary<unknown>) =>
  fc
    .tuple(
      NAME,
      fc.uniqueArray(fc.tuple(NAME, fc.dictionary(NAME, schema, { maxKeys: 2 })), {
        minLength: 2,
        maxLength: 3,
        selector: ([value]) => value,
      }),
      fc.constantFrom("oneOf", "anyOf"),
    )
    .map(([name, all, keyword]) => ({
      [keyword]: all.map(([value, properties]) => ({
        type: "object",
        required: [name],
        properties: { ...properties, [name]: { const: value } },
      })),
    }));

const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const list = fc.array(tie("schema"), { maxLength: 2 });
  const named = fc.dictionary(NAME, tie("schema"), { maxKeys: 3 });
  const object = fc.record(
    {
      type: TYPE,
      properties: named,
      required: fc.array(NAME, { maxLength: 3 }),
      additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
      patternProperties: named,
      items: tie("schema"),
      prefixItems: list,
      allOf: list,
      oneOf: list,
      anyOf: list,
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: tie("schema"),
      nullable: fc.boolean(),
      readOnly: fc.boolean(),
      writeOnly: fc.boolean(),
      enum: fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }),
      const: NAME,
      discriminator: DISCRIMINATOR,
      format: fc.constantFrom("date", "uuid", "binary", "email"),
      description: fc.string({ unit: "binary", maxLength: 300 }),
      title: fc.string({ unit: "binary", maxLength: 20 }),
      example: fc.jsonValue({ maxDepth: 4 }),
      minimum: fc.double(),
    },
    { requiredKeys: [] },
  );
  const reference = fc.record({ $ref: REFERENCE, nullable: fc.boolean() }, { requiredKeys: ["$ref"] });
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: "small", withCrossShrink: true },
      fc.constantFrom(true, false, {}, null, 7),
      reference,
      object,
      typed(tie("schema")),
    ),
  };
});

const MEDIA = fc.dictionary(
  fc.constantFrom(
    "application/json",
    "application/hal+json",
    "text/csv",
    "application/json-patch+json",
    "*/*",
    "x",
  ),
  fc.record({ schema, example: fc.jsonValue({ maxDepth: 5 }) }, { requiredKeys: [] }),
  { maxKeys: 2 },
);

const PARAMETER = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom(
        "id",
        "x",
        "y",
        "page",
        "limit",
        "sort",
        "fields",
        "fields[]",
        "filter",
        "filter[name]",
        "q",
        "order",
        "name",
        "_method",
      ),
      NAME,
    ),
    in: fc.constantFrom("path", "path", "query", "query", "query", "header", "cookie", "rubbish"),
    schema,
    description: fc.constantFrom("the page", "comma-separated", "search in all", ""),
    style: fc.constantFrom("form", "deepObject", "simple"),
    explode: fc.boolean(),
  },
  { requiredKeys: ["name", "in"] },
);

const OPERATION = fc.record(
  {
    operationId: fc.constantFrom("createThing", "listThings", "searchThings", "x"),
    summary: fc.string({ unit: "binary", maxLength: 200 }),
    parameters: fc.array(PARAMETER, { maxLength: 4 }),
    requestBody: fc.record({ required: fc.boolean(), content: MEDIA }, { requiredKeys: [] }),
    responses: fc.dictionary(
      fc.constantFrom("200", "201", "204", "302", "default", "2XX", "404"),
      fc.record({ description: fc.constant(""), content: MEDIA }, { requiredKeys: [] }),
      { maxKeys: 3 },
    ),
    servers: fc.constantFrom([{ url: "https://other.example.com" }], [], [{ url: "/" }]),
  },
  { requiredKeys: [] },
);

const SEGMENT = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b", "things", "{id}", "{x}", "{y}", "{id}", "search", "7") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "admin",
      "healthz",
      "",
      "{a}.json",
      "{a}.json",
      "x-{a}",
      "x-{a}.json",
      "things({a})",
      "{a}:do",
      "{a}-{b}",
      "ä",
      "%41",
      "%C3%A4",
      "%89",
      "a:do",
      ";",
      "..",
      "a b",
      "?q",
      "{a.b}",
    ),
  },
);
export const PATH = fc
  .array(SEGMENT, { minLength: 1, maxLength: 4 })
  .map((segments) => `/${segments.join("/")}`);

const ITEM = fc.dictionary(
  fc.constantFrom("get", "get", "post", "put", "patch", "delete", "head", "options"),
  fc.oneof({ weight: 20, arbitrary: OPERATION }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) }),
  { minKeys: 1, maxKeys: 3 },
);

const BASES = [
  "/",
  "/api/v1/",
  "https://example.com/v2",
  "https://{host}/x",
  "//h/y?z",
  "admin",
  "/ä",
  "rubbish://[",
  "/a//b",
];

export const DOCUMENT = fc.record(
  {
    openapi: fc.constantFrom("3.0.3", "3.1.0"),
    info: fc.record({ title: fc.string({ unit: "binary" }) }, { requiredKeys: [] }),
    servers: fc.array(fc.record({ url: fc.constantFrom(...BASES) }), { maxLength: 2 }),
    paths: fc.dictionary(fc.oneof({ weight: 20, arbitrary: PATH }, { weight: 1, arbitrary: NAME }), ITEM, {
      minKeys: 1,
      maxKeys: 6,
    }),
    components: fc.record({ schemas: fc.record({ A: schema, B: schema, C: schema, D: schema }) }),
  },
  { requiredKeys: ["openapi", "paths", "components"] },
);

/** Few words and many paths, so that they meet: what matters is which of them become routes. */
const SMALL_OPERATION = fc.constantFrom(
  { responses: { 200: { content: { "application/json": {} } } } },
  { responses: { 200: { content: { "application/pdf": {} } } } },
  { responses: { 201: {} } },
  { responses: { 302: {} } },
  null,
);
const SMALL_PATH = fc
  .array(
    fc.constantFrom("a", "b", "{x}", "{y}", "{x}-{y}", "{x}.json", "a-{y}", "{y}-b", "a.json", "admin"),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((segments) => `/${segments.join("/")}`);
const SMALL_ITEM = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.dictionary(fc.constantFrom("get", "put", "post", "head"), SMALL_OPERATION, {
      minKeys: 1,
      maxKeys: 2,
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom({ $ref: "other.yaml#/x" }, { $ref: "#/paths/~1a" }) },
);

export const PATHS = fc.record({
  openapi: fc.constant("3.0.3"),
  paths: fc.dictionary(SMALL_PATH, SMALL_ITEM, { minKeys: 2, maxKeys: 7 }),
});

/** Schemas that consist of each other, by every keyword that holds schemas: small, and without end once unfolded. */
const RECURSIVE_NAMES = ["A", "B", "C", "D", "E"];
const { recursive } = fc.letrec<{ recursive: object }>((tie) => {
  const one = tie("recursive");
  const list = fc.array(one, { minLength: 1, maxLength: 3 });
  const named = fc.dictionary(fc.constantFrom("id", "data", "meta", "salary", "__proto__", "^x"), one, {
    minKeys: 1,
    maxKeys: 3,
  });
  const keywords = {
    ...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((keyword) => [keyword, list])),
    ...Object.fromEntries(
      ["properties", "patternProperties", "dependentSchemas", "$defs"].map((keyword) => [keyword, named]),
    ),
    ...Object.fromEntries(
      `items additionalProperties not if then else contains propertyNames unevaluatedItems unevaluatedProperties`
        .split(" ")
        .map((keyword) => [keyword, one]),
    ),
    type: fc.constantFrom("object", "array", ["object", "null"]),
    discriminator: fc.constant({ propertyName: "id", mapping: { a: "A", b: "B", c: "C" } }),
    enum: fc.constantFrom([false], [{}], ["a", "b"]),
  };
  // Few keywords in each, so that documents stay small while every pair of keywords meets.
  const composed = fc
    .subarray(Object.keys(keywords), { minLength: 1, maxLength: 3 })
    .chain((chosen) =>
      fc.record(Object.fromEntries(Object.entries(keywords).filter(([name]) => chosen.includes(name)))),
    );
  const reference = fc
    .constantFrom(...RECURSIVE_NAMES)
    .map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return {
    recursive: fc.oneof(
      { maxDepth: 3 },
      { weight: 2, arbitrary: reference },
      { weight: 3, arbitrary: composed },
    ),
  };
});

const RECURSIVE_CONTENT = recursive.map((own) => ({ content: { "application/json": { schema: own } } }));
export const RECURSIVE = fc.record({
  openapi: fc.constant("3.1.0"),
  paths: fc.record({
    "/things": fc.record({
      get: fc.record({ responses: fc.record({ 200: RECURSIVE_CONTENT }) }),
      post: fc.record({ requestBody: RECURSIVE_CONTENT, responses: fc.record({ 201: RECURSIVE_CONTENT }) }),
    }),
    "/things/{id}": fc.record({
      patch: fc.record({ requestBody: RECURSIVE_CONTENT, responses: fc.record({ 200: RECURSIVE_CONTENT }) }),
      delete: fc.record({ responses: fc.record({ "2XX": RECURSIVE_CONTENT }) }),
    }),
  }),
  components: fc.record({
    schemas: fc.record(Object.fromEntries(RECURSIVE_NAMES.map((name) => [name, recursive]))),
  }),
});

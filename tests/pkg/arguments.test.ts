/**
 * Values of a wrong type for every argument of the package: each throws an error that says what to pass, before it reaches
 * the engine. An error from inside might be taken for a trap, and would end unrelated streams.
 */
import {
  type Allowed,
  Catalog,
  digestKey,
  FieldgateError,
  Grants,
  generateKey,
  Mask,
  mask,
  parseKey,
} from "fieldgate";
import { guard as middleware } from "fieldgate/express";
import { guard, MemoryKeyStore } from "fieldgate/fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const DOCUMENT = {
  name: "HR",
  endpoints: [
    {
      id: "people",
      title: "People",
      routes: { read: ["GET /people"], create: ["POST /people"] },
      formBody: "dots",
      fields: [{ path: "name", type: "string" }],
      sample: [{ name: "Ada" }],
    },
  ],
} as never;
const READ = { method: "GET", path: "/people" };

const circular: { self?: unknown } = {};
circular.self = circular;
const VALUES: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  true: true,
  "a number": 7,
  NaN: Number.NaN,
  "a bigint": 7n,
  "a text": "text",
  "a symbol": Symbol("a symbol"),
  "an object": {},
  "an array": [],
  "a function": () => undefined,
  "a date": new Date(0),
  "an ArrayBuffer": new ArrayBuffer(2),
  "a DataView": new DataView(new ArrayBuffer(2)),
  "wider numbers than bytes": new Uint16Array(2),
  "what says that it is bytes": { [Symbol.toStringTag]: "Uint8Array", length: 2 ** 31 },
  "what holds itself": circular,
};
const OPTIONAL = ["undefined"];
const NUMBERS = ["a number", "NaN"];
/** Values without members of their own. Their JSON text is the same, except for the array and the date. */
const EMPTY = ["an object", "an array", "a date", "an ArrayBuffer", "a DataView"];
const EMPTY_DOCUMENTS = ["an object", "an ArrayBuffer", "a DataView"];
const OBJECTS = [...EMPTY, "wider numbers than bytes", "what says that it is bytes", "what holds itself"];

const catalog = Catalog.parse(DOCUMENT);
const grants = catalog.grants({ people: { actions: ["read", "create"], fields: ["name"] } });
const unlimited = catalog.grants({ people: { actions: ["read", "create"] } });
const keys = new MemoryKeyStore();
const { id, key } = keys.generate({ name: "Names", grants });
const names = mask(["name"]);
const handler = () => Response.json([{ name: "Ada", salary: 1 }]);
const options = { catalog, keys };

function allowed(method = "GET", by = grants): Allowed {
  const decision = by.decide({ method, path: "/people" });
  if (decision.outcome === "deny") throw new Error(decision.reason.code);
  return decision;
}

/** A call with the value, and which values are valid in it. */
type Door = [use: (value: never) => unknown, taken?: string[]];

const DOORS: Record<string, Door> = {
  "Catalog.parse": [(document) => Catalog.parse(document)],
  "new Catalog": [(text) => Reflect.construct(Catalog, [text])],
  "Catalog.grants": [(document) => catalog.grants(document), EMPTY_DOCUMENTS],
  "Catalog.openGrants": [(document) => catalog.openGrants(document), EMPTY_DOCUMENTS],
  "Catalog.checkLeaks": [(plan) => catalog.checkLeaks(plan), [...OPTIONAL, ...EMPTY_DOCUMENTS]],
  "new Grants": [(of) => Reflect.construct(Grants, [of, "{}"])],
  "Grants.diff": [(after) => grants.diff(after)],
  "Grants.decide: request": [(request) => grants.decide(request)],
  "Grants.decide: method": [(method) => grants.decide({ ...READ, method }), ["a text"]],
  "Grants.decide: path": [(path) => grants.decide({ ...READ, path }), ["a text"]],
  "Grants.decide: query": [(query) => grants.decide({ ...READ, query }), [...OPTIONAL, "a text"]],
  "Grants.decide: options": [(options) => grants.decide(READ, options), [...OPTIONAL, ...OBJECTS]],
  "Grants.decide: now": [(now) => grants.decide(READ, { now }), [...OPTIONAL, ...NUMBERS]],
  "Grants.decide: expiresAt": [
    (expiresAt) => grants.decide(READ, { expiresAt }),
    [...OPTIONAL, "null", "a number"],
  ],
  "Allowed.project": [(body) => allowed().project(body)],
  "Allowed.project, unread": [(body) => allowed("GET", unlimited).project(body), ["a text"]],
  "Allowed.projectStream": [(chunk) => written(allowed().projectStream(), chunk)],
  "Allowed.checkBody": [(body) => allowed("POST").checkBody(body), ["a text"]],
  "Allowed.checkBody, unread": [(body) => allowed("POST", unlimited).checkBody(body), ["a text"]],
  "Allowed.checkForm": [(body) => allowed("POST").checkForm(body), ["a text"]],
  "mask: fields": [(fields) => mask(fields), ["an array"]],
  "mask: options": [(options) => mask(["name"], options), [...OPTIONAL, ...OBJECTS]],
  "mask: records": [(records) => mask(["name"], { records }), OPTIONAL],
  "mask: envelope": [(envelope) => mask(["name"], { envelope }), [...OPTIONAL, "an array"]],
  "new Mask": [(document) => Reflect.construct(Mask, [document])],
  "Mask.project": [(body) => names.project(body)],
  "Mask.projectStream": [(chunk) => written(names.projectStream(), chunk)],
  generateKey: [(prefix) => generateKey(prefix), [...OPTIONAL, "a text"]],
  "parseKey: text": [(text) => parseKey(text), ["a text"]],
  "parseKey: prefix": [(prefix) => parseKey("text", prefix), [...OPTIONAL, "a text"]],
  "digestKey: text": [(text) => digestKey(text), ["a text"]],
  "digestKey: prefix": [(prefix) => digestKey("text", prefix), [...OPTIONAL, "a text"]],
  "guard: handler": [(handler) => guard(handler, options), ["a function"]],
  "guard: options": [(options) => guard(handler, options)],
  "guard: catalog": [(catalog) => guard(handler, { catalog, keys })],
  // An array has a function find, as a store has.
  "guard: keys": [(keys) => guard(handler, { catalog, keys }), ["wider numbers than bytes"]],
  "guard: keys.find": [(find) => guard(handler, { catalog, keys: { find } }), ["a function"]],
  "guard: prefix": [(prefix) => guard(handler, { ...options, prefix }), [...OPTIONAL, "a text"]],
  "guard: now": [(now) => guard(handler, { ...options, now }), [...OPTIONAL, "a function"]],
  "guard: onError": [(onError) => guard(handler, { ...options, onError }), [...OPTIONAL, "a function"]],
  "guard: limits": [(limits) => guard(handler, { ...options, limits }), [...OPTIONAL, ...EMPTY]],
  "guard: a limit": [(verdictMs) => guard(handler, { ...options, limits: { verdictMs } }), ["a number"]],
  "what guard gives": [(request) => guard(handler, options)(request)],
  "guard for Express: options": [(options) => middleware(options)],
  "guard for Express: catalog": [(catalog) => middleware({ catalog, keys })],
  "guard for Express: keys": [(keys) => middleware({ catalog, keys }), ["wider numbers than bytes"]],
  "new MemoryKeyStore": [(options) => new MemoryKeyStore(options), [...OPTIONAL, ...OBJECTS]],
  "new MemoryKeyStore: prefix": [(prefix) => new MemoryKeyStore({ prefix }), [...OPTIONAL, "a text"]],
  "MemoryKeyStore.generate": [(made) => keys.generate(made)],
  "MemoryKeyStore.generate: name": [(name) => keys.generate({ name, grants }), ["a text"]],
  "MemoryKeyStore.generate: grants": [(grants) => keys.generate({ name: "", grants })],
  "MemoryKeyStore.generate: expiresAt": [
    (expiresAt) => keys.generate({ name: "", grants, expiresAt }),
    [...OPTIONAL, "null", "a number"],
  ],
  "MemoryKeyStore.find: id": [(id) => keys.find(id, ""), ["a text"]],
  "MemoryKeyStore.find: digest": [(digest) => keys.find(id, digest), ["a text"]],
  "MemoryKeyStore.revoke": [(id) => keys.revoke(id), ["a text"]],
};

/** Other values that the members of a stored key may have. Its name is for people, so it may have any. */
const STORED: Record<string, string[]> = {
  id: ["a text"],
  digest: ["a text"],
  grants: ["an object", "a date", "an ArrayBuffer", "a DataView"],
  expiresAt: ["null", "a number"],
};

async function written(stream: TransformStream<Uint8Array, unknown>, chunk: never): Promise<void> {
  const reader = stream.readable.getReader();
  reader.closed.catch(() => {});
  const read = reader.read().catch(() => {});
  await stream.writable.getWriter().write(chunk);
  await read;
}

describe("a value of a wrong type", () => {
  /** An unrelated stream. */
  const stream = names.projectStream();
  const writer = stream.writable.getWriter();
  const text = new Response(stream.readable).text();

  beforeAll(async () => {
    await writer.write(new TextEncoder().encode('[{"name":"Ada",'));
  });

  describe.each(Object.entries(DOORS))("is refused by %s", (_, [use, taken = []]) => {
    it.each(Object.entries(VALUES))("%s", async (name, value) => {
      const outcome = await (async () => use(value as never))().then(
        () => "taken",
        (error: unknown) => error,
      );
      if (taken.includes(name)) return;
      expect(outcome).toBeInstanceOf(FieldgateError);
      expect(outcome).not.toMatchObject({ code: "engine_restarted" });
    });
  });

  describe.each(Object.entries(STORED))("is a fault of the key store as a key's %s", (member, right) => {
    it.each(Object.entries(VALUES))("%s", async (name, value) => {
      expect(await asked((stored) => ({ ...stored, [member]: value }))).toEqual(
        right.includes(name) ? expect.anything() : [503, "verdict_unavailable", [expect.any(Error)]],
      );
    });
  });

  it.each(Object.entries(VALUES))("instead of a key is a fault of the key store: %s", async (name, value) => {
    if (name === "undefined") return expect(await asked(() => value)).toEqual([401, "unauthenticated", []]);
    expect(await asked(() => value)).toEqual([503, "verdict_unavailable", [expect.any(FieldgateError)]]);
  });

  afterAll(async () => {
    await writer.write(new TextEncoder().encode('"salary":1}]'));
    await writer.close();
    expect(await text).toBe('[{"name":"Ada"}]');
  });
});

/**
 * Status, code and the errors passed to `onError`, for a call with a good key and a store that returns something else.
 */
async function asked(bend: (stored: object) => unknown): Promise<unknown[]> {
  const errors: unknown[] = [];
  const store = {
    find: (id: string, digest: string) => bend(keys.find(id, digest) ?? {}) as never,
  };
  const fetch = guard(handler, { catalog, keys: store, onError: (error) => errors.push(error) });
  const response = await fetch(new Request("http://api/people", { headers: { "x-api-key": key } }));
  const { code } = (await response.json()) as { code: string };
  return [response.status, code, errors];
}

describe("the error says what to pass", () => {
  it.each<[() => unknown, string]>([
    [() => guard(handler, { catalog: DOCUMENT, keys }), "catalog must be a result of Catalog.parse"],
    [
      () => guard(handler, { catalog, keys: {} as never }),
      "keys must be a key store, an object with the function find",
    ],
    [
      () => guard(handler, { ...options, limits: { verdict: 1 } as never }),
      "there is no limit verdict; the limits are requestHeadersBytesMax,",
    ],
    [
      () => guard(handler, { ...options, limits: { verdictMs: Number.POSITIVE_INFINITY } }),
      "verdictMs must be a whole number",
    ],
    [
      () => keys.generate({ name: "", grants: grants.document as never }),
      "grants must be a result of Catalog.grants",
    ],
    [
      () => grants.diff(grants.document as never),
      "grants must be a result of Catalog.grants or Catalog.openGrants",
    ],
    [() => names.project(new ArrayBuffer(2) as never), "body must be a Uint8Array or a string"],
  ])("%s", (use, sentence) => {
    expect(use).toThrow(expect.objectContaining({ code: "invalid_argument" }));
    expect(use).toThrow(sentence);
  });

  it("a prefix that no key can have is refused when the guard and the store are made", () => {
    for (const prefix of ["", "Fg", "f_g", "f".repeat(100)]) {
      const refused = expect.objectContaining({ name: "FieldgateError", code: "invalid_prefix" });
      expect(() => guard(handler, { ...options, prefix })).toThrow(refused);
      expect(() => new MemoryKeyStore({ prefix })).toThrow(refused);
    }
  });
});

/**
 * Where a body has its records: under a common envelope, in an array, or as itself.
 *
 * A wrong guess shows too little and never too much: fields are looked for where the records are said to be, and of what
 * is beside them, only counts and places of pages pass.
 */
import { isStep } from "./field-path.ts";
import { isNamedAsLink, leadsToPage } from "./links.ts";
import { isAboutPages } from "./paging.ts";
import { hasStructure, objectsOf, type Shape } from "./shape.ts";
import { sameThing, wordsOf } from "./words.ts";

export type Placement = {
  /** The names from the body to the records. */
  readonly at: readonly string[];
  /** One record, or the array of them. */
  readonly shape: Shape;
  readonly isList: boolean;
  /** The places beside the records that are harmless. */
  readonly envelope: readonly (readonly string[])[];
  /** The places beside the records that hold URLs of the API. */
  readonly links: readonly (readonly string[])[];
  /** The names of all members beside the records. */
  readonly beside: readonly string[];
  /** Those of them that are not harmless. */
  readonly dropped: readonly string[];
};

export type Hint = {
  /** Whether one record is expected rather than a list. */
  readonly single: boolean;
  /** What the path calls the records. */
  readonly resource: string;
  /** Where the endpoint's list of records has them. */
  readonly list: Placement | undefined;
};

/** Names that may contain anything, in the order in which they are tried. */
const WRAPPERS = [
  "data",
  "results",
  "result",
  "items",
  "item",
  "value",
  "values",
  "records",
  "record",
  "entries",
  "rows",
  "content",
  "list",
  "response",
  "payload",
  "_embedded",
  "nodes",
];
/** Of these, those under which a list belongs to the body's own record more often than not. */
const OFTEN_OWN = new Set([
  "items",
  "item",
  "values",
  "entries",
  "rows",
  "content",
  "list",
  "nodes",
  "records",
]);
/** Of these, those that are around anything but scalars of the record's own. */
const ALWAYS_AROUND = new Set(["data", "result", "results", "payload", "response", "_embedded"]);
/** What else is around records: scalars of these names pass, objects of the other ones are looked into. */
const COUNTS = new Set(
  "from to start end empty incompleteresults nexttoken fetched ok success self href uri".split(/\s+/),
);
const AROUND = new Set(["meta", "metadata", "pager", "pageinfo", "links", "link", "cursors", "info", "self"]);
/** What else is said of an answer as a whole: it makes the body an envelope, and passes to no restricted key. */
const ABOUT = new Set(
  `status success ok code message messages error errors warnings warning object kind type etag requestid request timestamp time
  version apiversion jsonapi included facets aggregations took query filters filter sort sorting odatacontext context url uri
  description deprecated statuscode`.split(/\s+/),
);

/** The deepest envelope: `/data/items`. */
const MAX_NESTING = 3;
/** How deep a count may be in what is beside the records: `/meta/page/total`. */
const MAX_BESIDE = 4;

/** `undefined` for a body that is not a record, such as a text. */
export function locate(body: Shape, hint: Hint, nesting = 0): Placement | undefined {
  const members = [...body.members].filter(([name]) => isStep(name));
  const [wrapper] = members.length > 0 && nesting < MAX_NESTING ? candidates(members, hint, nesting) : [];
  if (wrapper !== undefined) {
    const [name, shape] = wrapper;
    const inner = locate(shape, hint, nesting + 1);
    if (inner !== undefined) return wrapped(name, inner, members);
  }
  if (objectsOf(body).length === 0) return undefined;
  return { at: [], shape: body, isList: isArray(body), ...NOTHING_BESIDE };
}

export const NOTHING_BESIDE: Pick<Placement, "envelope" | "links" | "beside" | "dropped"> = {
  envelope: [],
  links: [],
  beside: [],
  dropped: [],
};

function wrapped(name: string, inner: Placement, members: readonly [string, () => Shape][]): Placement {
  const beside = members.filter(([own]) => own !== name);
  const envelope = beside.flatMap(([own, shape]) => harmless(own, shape()));
  const passed = new Set(envelope.map(([first]) => first));
  return {
    ...inner,
    at: [name, ...inner.at],
    envelope: [...envelope, ...inner.envelope.map((place) => [name, ...place])],
    links: [
      ...beside.flatMap(([own, shape]) => linksIn(own, shape(), [])),
      ...inner.links.map((place) => [name, ...place]),
    ],
    beside: [...beside.map(([own]) => own), ...inner.beside],
    dropped: [...beside.map(([own]) => own).filter((own) => !passed.has(own)), ...inner.dropped],
  };
}

/** The members that may hold the records, the likeliest first. */
function candidates(
  members: readonly [string, () => Shape][],
  hint: Hint,
  nesting: number,
): [string, Shape][] {
  const isOwn = members.some(([name]) => isIdentifying(name, hint.resource));
  if (isOwn) return [];
  const shapes = members
    .map(([name, shape]): [string, Shape] => [name, shape()])
    .filter(([, it]) => hasStructure(it) && !isMap(it));
  const own = members.filter(([name]) => !isAround(name)).map(([name]) => name);
  // Beside members of its own a list of records is one only where a list was asked for.
  const structured = shapes.filter(([name]) => !isAround(name));
  const lists = structured.filter(([, it]) => isArray(it));
  // `{ "status_code": 200, "service": "x", "data": { … } }` says of itself that it is an envelope.
  const saysSo = structured.length === 1 && members.some(([name]) => isAround(name));
  const isAlone = (name: string) =>
    own.every((other) => other === name) || (saysSo && ALWAYS_AROUND.has(name));
  const isNamed = (name: string) => sameThing(name, hint.resource);
  const rank = (name: string) => (WRAPPERS.includes(name) ? WRAPPERS.indexOf(name) : WRAPPERS.length);
  return shapes
    .filter(([name, shape]) => {
      const known = WRAPPERS.includes(name) || isNamed(name) || isLikeList(name, shape, hint.list, nesting);
      if (isAlone(name)) {
        if (isArray(shape) && hint.single && OFTEN_OWN.has(name))
          return isLikeList(name, shape, hint.list, nesting);
        return known || (isArray(shape) && !hint.single && !isAround(name));
      }
      return known && isArray(shape) && !hint.single && lists.length === 1;
    })
    .sort(([one], [other]) => Number(isNamed(other)) - Number(isNamed(one)) || rank(one) - rank(other));
}

/** Whether the list has its records under the same name, and they are the same records. */
function isLikeList(name: string, shape: Shape, list: Placement | undefined, nesting: number): boolean {
  if (list?.at[nesting] !== name) return false;
  const origins = new Set(objectsOf(list.shape).map(({ origin }) => origin));
  return nesting + 1 < list.at.length || objectsOf(shape).some(({ origin }) => origins.has(origin));
}

/** A body with an id is a record itself. */
function isIdentifying(name: string, resource: string): boolean {
  const words = wordsOf(name);
  if (words.length === 1) return ["id", "uuid", "gid", "sid"].includes(words[0] ?? "");
  return words.at(-1) === "id" && sameThing(words.slice(0, -1).join(" "), resource);
}

function isAround(name: string): boolean {
  return isCount(name) || isLookedInto(name) || ABOUT.has(keyOf(name));
}

function isCount(name: string): boolean {
  return COUNTS.has(keyOf(name)) || isAboutPages(name);
}

/** `meta`, `response_metadata`, `paging`: by its last word, if the others speak of pages or of the answer. */
function isLookedInto(name: string): boolean {
  const words = wordsOf(name);
  const isLast = AROUND.has(words.at(-1) ?? "") && words.slice(0, -1).every(isAboutAnswer);
  return AROUND.has(keyOf(name)) || isLast || isAboutPages(name);
}

function isAboutAnswer(word: string): boolean {
  return ["response", "result", "list", "query", "search", "request"].includes(word) || isAboutPages(word);
}

/** The places in a member beside the records that say where in the list they are, and nothing of a record. */
function harmless(name: string, shape: Shape, depth = 1): string[][] {
  const isScalar =
    !hasStructure(shape) && !shape.kinds.has("object") && !shape.kinds.has("array") && shape.kinds.size > 0;
  if (isScalar) return isCount(name) && !isFreeText(name, shape) ? [[name]] : [];
  if (!isLookedInto(name) || depth >= MAX_BESIDE) return [];
  if (!shape.kinds.has("object") || shape.rest !== undefined) return [];
  return [...shape.members]
    .filter(([own]) => isStep(own))
    .flatMap(([own, it]) => harmless(own, it(), depth + 1))
    .map((place) => [name, ...place]);
}

/** The places in a member beside the records that hold URLs of the API. */
function linksIn(name: string, shape: Shape, above: readonly string[]): string[][] {
  if (!shape.kinds.has("object"))
    return leadsToPage(name, shape) || isNamedAsLink(name, shape, above) ? [[name]] : [];
  if (!isLookedInto(name) || above.length >= MAX_BESIDE) return [];
  return [...shape.members]
    .filter(([own]) => isStep(own))
    .flatMap(([own, it]) => linksIn(own, it(), [name, ...above]))
    .map((place) => [name, ...place]);
}

/** `ok` is harmless as a flag and may say anything as a text. */
function isFreeText(name: string, shape: Shape): boolean {
  return ["ok", "success"].includes(keyOf(name)) && !(shape.kinds.size === 1 && shape.kinds.has("boolean"));
}

/** Whether all names in a value are data: such a map is a part of a record, and none itself. */
function isMap(shape: Shape): boolean {
  return shape.rest !== undefined && shape.members.size === 0 && shape.items === undefined;
}

function isArray(shape: Shape): boolean {
  return shape.kinds.has("array") && !shape.kinds.has("object");
}

function keyOf(name: string): string {
  return wordsOf(name).join("");
}

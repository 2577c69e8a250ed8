/**
 * Mutated texts, the same for the same seed, and a model of the projector on trees that keep every duplicate and every
 * scalar as it is written. The runtime's own `JSON.parse` says what is JSON.
 */

const SEEDS = [
  '{"data":[{"id":1,"name":"Zo\\u00eb","salary":{"amount":1.50e+3,"currency":"EUR"}}],"meta":{"total":1}}',
  '[{"a":{"b":[1,{"b":2,"c":[]}],"c":null}},null,[[{"a":3}]],"a",-0.0]',
  '{ "a" : { "b" : "\\"b\\":" , "b\\u0062" : [ ] } ,\r\n\t"\\u0061" : { "b" : true } }',
  '{"a":{"b":"é€😀\\ud83d\\ude00\\uD800\\\\\\"/\\b"},"é":{"b":false}}',
  '{"a":1,"a":{"b":2},"a":[{"b":3},4],"a":null,"a":"}]"}',
  `{"a":"${"0123456789abcdef".repeat(4)}\\n€","b":-12345678901234567890.5e+12}`,
  `[\n${" ".repeat(40)}{\n${" ".repeat(20)}"a" :\t\t{"b"\n:1}\n}\n]`,
  '"a scalar"',
  "{}\n{}",
].map((text) => new TextEncoder().encode(text));

const PIECES = [
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  '"',
  "\\",
  "\\u",
  "\\ud83d",
  "\\u0061",
  "0",
  "-",
  ".",
  "e",
  "null",
]
  .concat(["nul", "true", " ", "\n", "\0", "\u001f", "é", "😀", "\ufeff", '"a":', '{"b":1}', ',"a":['])
  .map((piece) => new TextEncoder().encode(piece))
  .concat(
    [[0x80], [0xc3], [0xff], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80]].map((raw) => Uint8Array.from(raw)),
  );

/** Whole numbers below a bound. */
export type Random = (bound: number) => number;

export function mutant(random: Random): Uint8Array {
  let text = pick(SEEDS, random);
  for (let left = random(4); left > 0; left -= 1) {
    const from = random(text.length + 1);
    const to = Math.min(text.length, from + random(12));
    const other = pick(SEEDS, random);
    const start = random(other.length);
    const between = [
      () => [],
      () => [...text.subarray(from, to), ...text.subarray(from, to)],
      () => [...other.subarray(start, start + random(40))],
      () => [...pick(PIECES, random), ...text.subarray(from, to)],
      () => [...text.subarray(from, to)].map((byte) => byte ^ (1 << random(8))),
    ][random(5)];
    text = Uint8Array.from([...text.subarray(0, from), ...(between?.() ?? []), ...text.subarray(to)]);
  }
  return text;
}

export function cut(text: Uint8Array, random: Random): Uint8Array[] {
  const longest = pick([1, 2, 3, 8, 16, 64, 1000], random);
  const chunks = [];
  for (let at = 0; at < text.length; ) {
    const size = random(longest + 1);
    chunks.push(text.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

function pick<T>(from: readonly T[], random: Random): T {
  const picked = from[random(from.length)];
  if (picked === undefined) throw new Error("there is nothing to pick");
  return picked;
}

/** A scalar as it is written, the items of an array, or the members of an object with unescaped names. */
type Tree = string | Tree[] | { members: [string, Tree][] };

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gsu;

/** Parses a text that is known to be JSON. */
export function read(text: string): Tree {
  const tokens = text.match(TOKENS) ?? [];
  let at = 0;
  const value = (): Tree => {
    const token = tokens[at++] ?? "";
    if (token === "[") return list("]", value);
    return token === "{" ? { members: list("}", member) } : token;
  };
  const member = (): [string, Tree] => {
    const name: string = JSON.parse(tokens[at] ?? "");
    at += 2;
    return [name, value()];
  };
  function list<T>(end: string, one: () => T): T[] {
    const all: T[] = [];
    while (tokens[at] !== end) {
      if (tokens[at] === ",") at += 1;
      all.push(one());
    }
    at += 1;
    return all;
  }
  return value();
}

/** The projection of a value to `paths`; `undefined` for a scalar. */
export function projected(tree: Tree, paths: string[][]): Tree | undefined {
  if (typeof tree === "string") return tree === "null" ? tree : undefined;
  if (Array.isArray(tree)) return tree.flatMap((item) => listed(projected(item, paths)));
  return {
    members: tree.members.flatMap(([name, value]): [string, Tree][] => {
      const below = paths.filter(([first]) => first === name || first === "*").map((path) => path.slice(1));
      if (below.length === 0) return [];
      const kept = below.some((path) => path.length === 0) ? value : projected(value, below);
      return kept === undefined ? [] : [[name, kept]];
    }),
  };
}

function listed(tree: Tree | undefined): Tree[] {
  return tree === undefined ? [] : [tree];
}

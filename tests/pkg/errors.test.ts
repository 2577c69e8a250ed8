import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Codes of the engine that cannot reach a caller of the package: it makes no such call, or converts the code. */
const INTERNAL = [
  "stale_handle",
  "unknown_mask",
  "invalid_record",
  "invalid_address",
  "no_patch",
  "unserializable",
  "piece_too_long",
];

const sources = (folder: string) =>
  readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
const codes = (texts: string[], pattern: RegExp) =>
  texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, code = ""]) => code));

it("the types explain every code that the package throws, and no other", () => {
  const table = readFileSync("pkg/dist/index.d.ts", "utf8").match(/^ \* \| `.*?` \|/gm) ?? [];
  const own = codes(
    ["core", "entries", "express"].flatMap((room) => sources(`pkg/${room}`)),
    /(?:new FieldgateError|invalidDocument)\(\s*"(\w+)"/g,
  );
  const engines = codes(sources("src/wasm"), /(?:EngineError::new\(|\bcode:)\s*"(\w+)"/g);
  const thrown = new Set([...own, ...engines].filter((code) => !INTERNAL.includes(code)));
  expect(new Set(codes(table, /`(\w+)`/g))).toEqual(thrown);
});

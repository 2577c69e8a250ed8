// @ts-check
// The files that the benchmarks read and write.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** @type {import("./bodies.mjs").Read} */
export const packageText = (path) => readFileSync(join(root, "node_modules", path), "utf8");

export const engineModule = () =>
  new WebAssembly.Module(readFileSync(join(root, "pkg/wasm/fieldgate_bg.wasm")));

/**
 * Writes bodies and decisions for the native benchmark, to a folder that git ignores.
 * @param {import("./bodies.mjs").Body[]} bodies @param {import("./catalogs.mjs").Case[]} decisions
 */
export function writeForNative(bodies, decisions) {
  const folder = join(root, "target", "bench", "bodies");
  mkdirSync(folder, { recursive: true });
  const index = bodies.map(({ name, fields, records = "", text }, number) => {
    const file = `${number}.json`;
    writeFileSync(join(folder, file), text(packageText));
    return { name, file, fields, records };
  });
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  writeFileSync(join(folder, "decisions.json"), JSON.stringify(decisions));
  return folder;
}

// @ts-check
// Builds dist/ from the sources beside it: one file for each entry, with what they share in files of its own. Import
// "fieldgate" by name where only an installed package will do; the wasm stays the one file that it is.

import { copyFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** dist/NAME.js from each. @type {Record<string, string>} */
const ENTRIES = {
  node: "entries/node.ts",
  workerd: "entries/workerd.ts",
  browser: "entries/browser.ts",
};
const LICENCES = ["LICENSE-MIT", "LICENSE-APACHE"];

/** Seen from dist/, whoever imports it. @type {{ id: string, external: "absolute" }} */
const WASM = { id: "../wasm/fieldgate_bg.wasm", external: "absolute" };

const here = fileURLToPath(new URL(".", import.meta.url));

rmSync(`${here}dist`, { recursive: true, force: true });
for (const licence of LICENCES) copyFileSync(`${here}../${licence}`, here + licence);
const bundle = await rolldown({
  cwd: here,
  input: ENTRIES,
  platform: "neutral",
  external: [/^node:/, /^fieldgate(\/|$)/],
  plugins: [{ name: "one-wasm", resolveId: { filter: { id: /fieldgate_bg\.wasm$/ }, handler: () => WASM } }],
});
await bundle.write({ dir: `${here}dist`, format: "esm", chunkFileNames: "shared-[name].js" });

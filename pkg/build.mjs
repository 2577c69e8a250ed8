// @ts-check
// Builds dist/ from the sources beside it: one file for each entry, with what they share in files of its own. Import
// "fieldgate" by name where only an installed package will do; the wasm stays the one file that it is.

import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { licencesOf } from "./licences.mjs";

/** dist/NAME.js from each. @type {Record<string, string>} */
const ENTRIES = {
  node: "entries/node.ts",
  workerd: "entries/workerd.ts",
  browser: "entries/browser.ts",
  openapi: "openapi/index.ts",
};
const LICENCES = ["LICENSE-MIT", "LICENSE-APACHE"];

/** Seen from dist/, whoever imports it. @type {{ id: string, external: "absolute" }} */
const WASM = { id: "../wasm/fieldgate_bg.wasm", external: "absolute" };

/** The library, as the command line finds it beside itself. @type {Record<string, string>} */
const LIBRARY = { "entries/node.ts": "./node.js", "openapi/index.ts": "./openapi.js" };

const here = fileURLToPath(new URL(".", import.meta.url));

rmSync(`${here}dist`, { recursive: true, force: true });
for (const licence of LICENCES) copyFileSync(`${here}../${licence}`, here + licence);
const library = await rolldown({
  cwd: here,
  input: ENTRIES,
  platform: "neutral",
  external: [/^node:/, /^fieldgate(\/|$)/],
  plugins: [{ name: "one-wasm", resolveId: { filter: { id: /fieldgate_bg\.wasm$/ }, handler: () => WASM } }],
});
const commandLine = await rolldown({
  cwd: here,
  input: { cli: "cli/main.ts" },
  platform: "node",
  plugins: [
    {
      name: "one-library",
      resolveId(id) {
        const shared = LIBRARY[id.replace(/^(\.\.\/)+/, "")];
        return shared === undefined ? null : { id: shared, external: "absolute" };
      },
    },
  ],
});
const built = [
  await library.write({ dir: `${here}dist`, format: "esm", chunkFileNames: "shared-[name].js" }),
  await commandLine.write({ dir: `${here}dist`, format: "esm" }),
];
const chunks = built.flatMap(({ output }) => output.filter((part) => part.type === "chunk"));
writeFileSync(`${here}dist/LICENSES.txt`, licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)));

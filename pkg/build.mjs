// @ts-check
// Builds dist/ from the sources in this folder: one file for each entry, and separate files for what the entries share.
// The wasm stays a single file.

import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { licencesOf } from "./licences.mjs";

/** The source of each dist/NAME.js. @type {Record<string, string>} */
const ENTRIES = {
  node: "entries/node.ts",
  workerd: "entries/workerd.ts",
  browser: "entries/browser.ts",
  openapi: "openapi/index.ts",
  fetch: "fetch/index.ts",
  express: "express/index.ts",
  worker: "worker/index.ts",
  elsewhere: "entries/elsewhere.ts",
};
/**
 * The source of each dist/NAME.d.ts. The package's documentation comes from its sources.
 * @type {Record<string, string>}
 */
const DECLARATIONS = {
  index: "core/index.ts",
  openapi: "openapi/index.ts",
  fetch: "fetch/index.ts",
  express: "express/index.ts",
  worker: "worker/index.ts",
};
const LICENCES = ["LICENSE-MIT", "LICENSE-APACHE"];

/** Relative to dist/, for every importer. @type {{ id: string, external: "absolute" }} */
const WASM = { id: "../wasm/fieldgate_bg.wasm", external: "absolute" };

/** The library's files, as the command line imports them from dist/. @type {Record<string, string>} */
const LIBRARY = { "entries/node.ts": "./node.js", "openapi/index.ts": "./openapi.js" };

/**
 * The path of the admin page's wasm file. Everything in the package uses this file: a second copy would be larger than
 * all the rest of the package.
 */
function engineOfPage() {
  const assets = "www/admin/assets";
  const engine = readdirSync(here + assets).find((name) => name.endsWith(".wasm"));
  const built = readFileSync(`${here}wasm/fieldgate_bg.wasm`);
  if (engine === undefined || !built.equals(readFileSync(`${here}${assets}/${engine}`)))
    throw new Error("The page was built with another engine. Build the page again, then the package.");
  return `../${assets}/${engine}`;
}

/** Merges with the platform's declaration, and replaces it in a project that has neither the DOM's types nor Node's. */
const TRANSFORM_STREAM = "declare global { interface TransformStream<I = any, O = any> {} }";

/** Zod's messages in English only. No other language is used, and together they are a quarter of the Worker's code. */
const ONE_LANGUAGE = `export { default as en } from "./en.js";`;

const here = fileURLToPath(new URL(".", import.meta.url));

rmSync(`${here}dist`, { recursive: true, force: true });
rmSync(`${here}www`, { recursive: true, force: true });
cpSync(`${here}../www/dist`, `${here}www`, { recursive: true });
const engine = engineOfPage();
for (const licence of LICENCES) copyFileSync(`${here}../${licence}`, here + licence);
const library = await rolldown({
  cwd: here,
  input: ENTRIES,
  platform: "neutral",
  // The Worker's dependencies are bundled: bundled, they have a twentieth of their installed size.
  resolve: { mainFields: ["module", "main"] },
  external: [/^node:/, /^cloudflare:/, /^fieldgate(\/|$)/],
  // `sideEffects` in package.json describes dist/. Of the sources, only the entries have side effects: they set where
  // the wasm is.
  treeshake: { moduleSideEffects: [{ test: /\/entries\//, sideEffects: true }] },
  plugins: [
    { name: "one-wasm", resolveId: { filter: { id: /fieldgate_bg\.wasm$/ }, handler: () => WASM } },
    { name: "page's-engine", renderChunk: (code) => code.replaceAll(WASM.id, engine) },
    {
      name: "one-language",
      load: { filter: { id: /zod\/v4\/locales\/index\.js$/ }, handler: () => ONE_LANGUAGE },
    },
  ],
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
const declarations = await rolldown({
  cwd: here,
  input: DECLARATIONS,
  external: [/^node:/],
  plugins: [
    dts({ dtsOnly: true, generator: "oxc", oxc: { stripInternal: true }, tsconfig: "tsconfig.json" }),
  ],
});
await declarations.write({
  dir: `${here}dist`,
  format: "esm",
  chunkFileNames: "types-[name].d.ts",
  minifyInternalExports: false,
  banner: '/// <reference lib="esnext.disposable" />',
  footer: ({ name }) => (name === "index" ? TRANSFORM_STREAM : ""),
});
const built = [
  await library.write({ dir: `${here}dist`, format: "esm", chunkFileNames: "shared-[name].js" }),
  await commandLine.write({ dir: `${here}dist`, format: "esm" }),
];
const chunks = built.flatMap(({ output }) => output.filter((part) => part.type === "chunk"));
writeFileSync(`${here}dist/LICENSES.txt`, licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds)));

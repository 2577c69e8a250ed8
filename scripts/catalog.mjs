// @ts-check
// The catalog that `CATALOG` names, relative to the repository; the HR example by default.

import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root, SetupError } from "./setup.mjs";

const EXAMPLE = "examples/hr/catalog.json";
const SETTINGS = join(root, "wrangler.toml");
/** Next to the gate's own settings, since paths in it are relative. Not committed. */
const SETTINGS_OF_NAMED = join(root, "wrangler.catalog.toml");

/** Reads the catalog. Called before anything is built, so that an unreadable file is reported at once. */
export function readCatalog() {
  const path = process.env.CATALOG || EXAMPLE;
  try {
    const bytes = readFileSync(resolve(root, path));
    return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SetupError(`CATALOG names ${path}, which cannot be read: ${why}`);
  }
}

/** Compiles the catalog with the engine and returns its digest. A faulty catalog stops the build with every problem. */
export async function compileNamed() {
  const { path, text } = readCatalog();
  const { begin, compileCatalog, initSync } = await import("../pkg/wasm/fieldgate.js");
  initSync({ module: readFileSync(join(root, "pkg/wasm/fieldgate_bg.wasm")) });
  begin(1);
  const result = compileCatalog(text);
  if (result.ok) return { path, digest: /** @type {string} */ (result.digest) };
  /** @type {{ pointer: string, message: string }[]} */
  const problems = result.problems;
  const lines = problems.map((problem) => `  ${problem.pointer || "(document)"}  ${problem.message}`);
  throw new SetupError(`The catalog ${path} has ${lines.length} problem(s):\n${lines.join("\n")}`);
}

/** A part of `npm test`. */
export async function checkCatalog() {
  await compileNamed();
}

/**
 * The settings of a gate with this catalog. `wrangler dev` ignores `--alias`, so a named catalog needs its own settings.
 * @param {string} path
 */
export function settingsFor(path) {
  if (resolve(root, path) === resolve(root, EXAMPLE)) return SETTINGS;
  const alias = /^"fieldgate-catalog" = .*$/m;
  const settings = readFileSync(SETTINGS, "utf8");
  if (!alias.test(settings)) throw new SetupError("wrangler.toml does not say which file the catalog is.");
  const line = `"fieldgate-catalog" = ${JSON.stringify(resolve(root, path))}`;
  writeFileSync(SETTINGS_OF_NAMED, `# Written by npm start.\n${settings.replace(alias, () => line)}`);
  return SETTINGS_OF_NAMED;
}

// @ts-check
// Two promises of the layout: only src/wasm/ knows JavaScript, and the native engine has no wasm dependency.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { checkImports } from "./imports.mjs";
import { root, SetupError } from "./setup.mjs";

const JAVASCRIPT = /\b(wasm_bindgen|js_sys|web_sys|serde_wasm_bindgen|JsValue)\b/;
const WASM_CRATES = ["wasm-bindgen", "js-sys", "web-sys", "serde-wasm-bindgen"];

export function checkLayout() {
  console.log("\n▸ layout");
  checkImports();
  const strays = rustFiles().filter((path) => JAVASCRIPT.test(readFileSync(path, "utf8")));
  if (strays.length > 0)
    throw new SetupError(`Only src/wasm/ may name JavaScript: ${strays.map(fromRoot).join(", ")}`);

  const tree = spawnSync(
    "cargo",
    ["tree", "--locked", "--edges", "normal", "--prefix", "none", "--package", "fieldgate"],
    { cwd: root, encoding: "utf8" },
  );
  if (tree.status !== 0) throw new SetupError(`cargo tree failed:\n${tree.stderr}`);
  const crates = tree.stdout.split("\n").map((line) => line.split(" ")[0] ?? "");
  const found = WASM_CRATES.filter((name) => crates.includes(name));
  if (found.length > 0) throw new SetupError(`The native engine must not depend on ${found.join(", ")}`);
}

/** The engine's sources outside src/wasm/. */
function rustFiles() {
  const src = join(root, "src");
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".rs") && !path.startsWith(`wasm${sep}`))
    .map((path) => join(src, path));
}

/** @param {string} path */
function fromRoot(path) {
  return relative(root, path);
}

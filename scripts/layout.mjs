// @ts-check
// Promises of the layout: the rooms of the engine import in one direction, only src/wasm/ knows JavaScript, and without its
// feature `wasm` the engine has no dependency that does.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { checkRustLayers } from "./rust-layers.mjs";
import { root, SetupError } from "./setup.mjs";

const JAVASCRIPT = /\b(wasm_bindgen|js_sys|web_sys|serde_wasm_bindgen|JsValue)\b/;
const WASM_CRATES = ["wasm-bindgen", "js-sys", "web-sys", "serde-wasm-bindgen", "getrandom"];

export async function checkLayout() {
  console.log("\n▸ layout");
  // Only now: its parser is a package, which `setUp` installs.
  const { checkImports } = await import("./imports.mjs");
  checkImports();
  checkRustLayers();
  const strays = rustFiles().filter((path) => JAVASCRIPT.test(readFileSync(path, "utf8")));
  if (strays.length > 0)
    throw new SetupError(`Only src/wasm/ may name JavaScript: ${strays.map(fromRoot).join(", ")}`);

  for (const target of [[], ["--target", "wasm32-unknown-unknown"]]) {
    const found = WASM_CRATES.filter((name) => dependencies(target).includes(name));
    if (found.length > 0)
      throw new SetupError(`The engine without its feature wasm must not depend on ${found.join(", ")}`);
  }
}

/** What the engine depends on without its feature `wasm`. @param {string[]} target */
function dependencies(target) {
  const tree = spawnSync(
    "cargo",
    ["tree", "--locked", "--edges", "normal", "--prefix", "none", "--package", "fieldgate", ...target],
    { cwd: root, encoding: "utf8" },
  );
  if (tree.status !== 0) throw new SetupError(`cargo tree failed:\n${tree.stderr}`);
  return tree.stdout.split("\n").map((line) => line.split(" ")[0] ?? "");
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

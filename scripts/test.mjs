// @ts-check
// `npm test`: everything that CI runs, from a new checkout. `npm test -- worker story` runs only the named parts.

import { execFileSync } from "node:child_process";
import { checkCatalog } from "./catalog.mjs";
import { findChromium } from "./chromium.mjs";
import { checkLayout } from "./layout.mjs";
import { root, run, SetupError, setUp, step } from "./setup.mjs";
import { checkSize } from "./size.mjs";
import { testWasmInBrowser } from "./wasm-browser.mjs";

const WASM = ["--target", "wasm32-unknown-unknown"];
const BOUNDARY = [...WASM, "--features", "wasm"];

/** The parts in order: the fastest to fail come first. @type {Record<string, () => void | Promise<void>>} */
const parts = {
  layout: checkLayout,
  lint() {
    step("biome", "biome", ["check", "--error-on-warnings"]);
    for (const project of typescriptProjects()) step(`types of ${project}`, "tsc", ["--project", project]);
    step("rustfmt", "cargo", ["fmt", "--all", "--check"]);
    step("clippy", "cargo", [
      "clippy",
      "--quiet",
      "--workspace",
      "--all-targets",
      "--locked",
      "--",
      "-D",
      "warnings",
    ]);
    step("clippy for wasm", "cargo", [
      "clippy",
      "--quiet",
      "--lib",
      "--test",
      "wasm",
      "--test",
      "projection_wasm",
      "--locked",
      ...BOUNDARY,
      "--",
      "-D",
      "warnings",
    ]);
    step("the engine for wasm without JavaScript", "cargo", [
      "check",
      "--quiet",
      "--lib",
      "--locked",
      ...WASM,
    ]);
    step("rustdoc", "cargo", ["doc", "--quiet", "--no-deps", "--locked", "--features", "wasm"], {
      RUSTDOCFLAGS: "-D warnings",
    });
  },
  catalog: checkCatalog,
  size: checkSize,
  engine: () => step("native engine", "cargo", ["test", "--quiet", "--locked"]),
  wasm() {
    step("engine as wasm in Node", "cargo", [
      "test",
      "--locked",
      ...BOUNDARY,
      "--test",
      "wasm",
      "--test",
      "projection_wasm",
    ]);
    return testWasmInBrowser(findChromium());
  },
  vectors: () => vitest("vectors", "shared vectors in Node"),
  openapi: () => vitest("openapi", "catalogs from OpenAPI documents"),
  hr: () => vitest("hr", "HR origin in workerd"),
  worker: () => vitest("worker", "gate and registry in workerd"),
  wire: () => vitest("wire", "the gate over raw sockets"),
  origins: () => vitest("origins", "real frameworks behind the gate"),
  apis: () => vitest("apis", "real APIs behind the gate, from their own documents"),
  simulation: () => vitest("simulation", "revocation, simulated"),
  pkg: () => vitest("pkg", "the package, packed and installed", { CHROMIUM_PATH: findChromium() }),
  browser: () => vitest("browser", "the admin page in Chromium", { CHROMIUM_PATH: findChromium() }),
  cli: () => vitest("cli", "the command line"),
  story: () => vitest("story", "the story, against npm start"),
};

await run(async () => {
  const given = process.argv.slice(2);
  if (given.includes("help")) {
    console.log(
      `npm test -- PART …\n\nThe parts, in order: ${Object.keys(parts).join(", ")}. Without a part, all of them run.`,
    );
    return;
  }
  const names = chosen(given);
  setUp();
  for (const name of names) await parts[name]?.();
  console.log("\n✓ all passed");
});

/** @param {string[]} names */
function chosen(names) {
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    throw new SetupError(
      `No such part: ${unknown.join(", ")}. The parts are ${Object.keys(parts).join(", ")}.`,
    );
  }
  return names.length > 0 ? names : Object.keys(parts);
}

function typescriptProjects() {
  return execFileSync("git", ["ls-files", "tsconfig.json", "*/tsconfig.json"], {
    cwd: root,
    encoding: "utf8",
  })
    .trim()
    .split("\n");
}

/**
 * The tests of one folder.
 * @param {string} folder
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 */
function vitest(folder, name, env) {
  step(name, "vitest", ["run", "--config", `tests/${folder}/vitest.config.ts`], env);
}

// @ts-check
// `npm test`: everything that CI runs, from a bare checkout. `npm test -- worker story` runs the named parts only.

import { execFileSync } from "node:child_process";
import { checkCatalog } from "./catalog.mjs";
import { findChromium } from "./chromium.mjs";
import { checkLayout } from "./layout.mjs";
import { root, run, SetupError, setUp, step } from "./setup.mjs";
import { checkSize } from "./size.mjs";
import { testWasmInBrowser } from "./wasm-browser.mjs";

const WASM = ["--target", "wasm32-unknown-unknown"];
const BOUNDARY = [...WASM, "--features", "wasm"];

/** The parts in order: what fails fastest comes first. @type {Record<string, () => void | Promise<void>>} */
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
  engine: () => step("engine, native", "cargo", ["test", "--quiet", "--locked"]),
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
  node: () => step("shared vectors in Node", "vitest", ["run", "--config", "tests/vectors/vitest.config.ts"]),
  openapi: () =>
    step("catalogs from OpenAPI documents", "vitest", ["run", "--config", "tests/openapi/vitest.config.ts"]),
  hr: () => step("HR origin in workerd", "vitest", ["run", "--config", "tests/hr/vitest.config.ts"]),
  worker: () =>
    step("gate and registry in workerd", "vitest", ["run", "--config", "tests/worker/vitest.config.ts"]),
  wire: () => step("the gate over raw sockets", "vitest", ["run", "--config", "tests/wire/vitest.config.ts"]),
  origins: () =>
    step("real frameworks behind the gate", "vitest", ["run", "--config", "tests/origins/vitest.config.ts"]),
  simulation: () =>
    step("revocation, simulated", "vitest", ["run", "--config", "tests/simulation/vitest.config.ts"]),
  package: () =>
    step("the package, packed and installed", "vitest", ["run", "--config", "tests/pkg/vitest.config.ts"], {
      CHROMIUM_PATH: findChromium(),
    }),
  page: () =>
    step("the admin page in Chromium", "vitest", ["run", "--config", "tests/browser/vitest.config.ts"], {
      CHROMIUM_PATH: findChromium(),
    }),
  cli: () => step("the command line", "vitest", ["run", "--config", "tests/cli/vitest.config.ts"]),
  story: () =>
    step("the story, against npm start", "vitest", ["run", "--config", "tests/story/vitest.config.ts"]),
};

await run(async () => {
  const given = process.argv.slice(2);
  if (given.includes("help")) {
    console.log(
      `npm test -- PART …\n\nThe parts, in order: ${Object.keys(parts).join(", ")}. Without any, all of them.`,
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

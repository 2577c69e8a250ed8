// @ts-check
// Compiles the deployment's catalog with the engine itself, so that a faulty one stops the build with every problem.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, SetupError } from "./setup.mjs";

/** Reads the path in `CATALOG`, relative to the repository; the HR example by default. */
export async function checkCatalog() {
  const path = process.env.CATALOG ?? "examples/hr/catalog.json";
  const { begin, compileCatalog, initSync } = await import("../pkg/wasm/fieldgate.js");
  initSync({ module: readFileSync(join(root, "pkg/wasm/fieldgate_bg.wasm")) });
  begin(1);
  const result = compileCatalog(readFileSync(join(root, path), "utf8"));
  if (result.ok) return;
  /** @type {{ pointer: string, message: string }[]} */
  const problems = result.problems;
  const lines = problems.map((problem) => `  ${problem.pointer || "(document)"}  ${problem.message}`);
  throw new SetupError(`The catalog ${path} has ${lines.length} problem(s):\n${lines.join("\n")}`);
}

// @ts-check
// Checks the engine's size budget: a Worker loads the engine before its first request, and a page downloads it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { root, SetupError } from "./setup.mjs";

/** The maximum size of the wasm module, in kB (1,000 bytes). `docs/performance.md` says what is in it. */
const BUDGET_KB = { raw: 532, gzip: 224, brotli: 182 };

/** Fails if the built engine exceeds its budget. */
export function checkSize() {
  console.log("\n▸ size of the engine");
  const wasm = readFileSync(join(root, "pkg", "wasm", "fieldgate_bg.wasm"));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  const bytes = {
    raw: wasm.length,
    gzip: gzipSync(wasm, { level: constants.Z_BEST_COMPRESSION }).length,
    brotli: brotliCompressSync(wasm, quality).length,
  };
  const rows = Object.entries(BUDGET_KB).map(([form, budget]) => {
    const kb = bytes[/** @type {keyof typeof bytes} */ (form)] / 1000;
    console.log(`  ${form.padEnd(6)} ${kb.toFixed(1).padStart(5)} kB of ${budget} kB`);
    return { form, over: kb > budget };
  });
  const over = rows.filter((row) => row.over).map((row) => row.form);
  if (over.length > 0) throw new SetupError(`The engine is over its budget (${over.join(", ")}).`);
}

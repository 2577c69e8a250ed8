// @ts-check
// `serde_json`, streaming, as wasm: what someone would write in Rust for a Worker.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./files.mjs";

/**
 * @typedef {{
 *   memory: WebAssembly.Memory, input(length: number): number, choose(): number, project(): number, output(): number,
 * }} Exports
 */

/** Builds it. Returns a function from a mask to its projection. */
export function serdeInWasm() {
  const target = join(root, "target", "bench");
  const args = [
    "build",
    "--quiet",
    "--locked",
    "--lib",
    "--profile",
    "bench",
    "--package",
    "fieldgate-peers",
  ];
  const wasm = ["--target", "wasm32-unknown-unknown", "--target-dir", target];
  execFileSync("cargo", [...args, ...wasm], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  const file = join(target, "wasm32-unknown-unknown", "release", "fieldgate_peers.wasm");
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {});
  const exports = /** @type {Exports} */ (/** @type {unknown} */ (instance.exports));

  /** @param {Uint8Array} bytes */
  function writeInput(bytes) {
    const at = exports.input(bytes.length);
    new Uint8Array(exports.memory.buffer).set(bytes, at);
  }

  /** @param {Pick<import("./bodies.mjs").Body, "fields" | "records">} work */
  return ({ fields, records }) => {
    writeInput(new TextEncoder().encode(JSON.stringify({ fields, records })));
    if (!exports.choose()) throw new Error("serde_json did not accept the mask");
    return (/** @type {Uint8Array} */ bytes) => {
      writeInput(bytes);
      const length = exports.project();
      if (length < 0) throw new Error("serde_json refused the body");
      return new Uint8Array(exports.memory.buffer, exports.output(), length).slice();
    };
  };
}

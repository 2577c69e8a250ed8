// @ts-check
// The native engine compared with other parsers: runs `benches/peers`, compiled for this machine.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { decisions } from "./catalogs.mjs";
import { root, writeForNative } from "./files.mjs";

/**
 * Megabytes per second of each parser, Fieldgate first, and decisions per second.
 * @typedef {{
 *   projection: { body: string, speeds: [string, number][] }[],
 *   decisions: { endpoints: number, per_second: number }[],
 * }} Native
 */

/** @param {import("./bodies.mjs").Body[]} bodies @returns {Native} */
export function measureNatively(bodies) {
  const folder = writeForNative(bodies, decisions());
  // A target folder of its own: other flags would rebuild everything in the shared one.
  const target = join(root, "target", "bench");
  const args = ["run", "--quiet", "--locked", "--profile", "bench", "--package", "fieldgate-peers"];
  const output = execFileSync("cargo", [...args, "--target-dir", target, "--", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, RUSTFLAGS: "-C target-cpu=native" },
  });
  return JSON.parse(output);
}

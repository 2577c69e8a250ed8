// @ts-check
// The engine natively, against the parsers that someone would otherwise take: `benches/peers`, compiled for this machine.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { decisions } from "./catalogs.mjs";
import { leaveForNative, root } from "./files.mjs";

/**
 * Megabytes per second by who passed the body, Fieldgate first; and decisions a second.
 * @typedef {{
 *   projection: { body: string, speeds: [string, number][] }[],
 *   decisions: { endpoints: number, per_second: number }[],
 * }} Native
 */

/** @param {import("./bodies.mjs").Body[]} bodies @returns {Native} */
export function measureNatively(bodies) {
  const folder = leaveForNative(bodies, decisions());
  // A folder of its own: other flags would have everything in the common one built anew.
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

// @ts-check
// The rooms of the engine in their order: each imports only from those above it in this list.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, SetupError } from "./setup.mjs";

const ROOMS = [
  "document",
  "digest",
  "key",
  "request",
  "catalog",
  "grant",
  "record",
  "decision",
  "body",
  "exposure",
  "wasm",
];
/** The crate `fieldgate-projection` under the engine's own names. */
const BELOW = ["field", "json", "projection", "links"];

/** Fails on every `crate::room` in `src` that names a room further down the list, and on a room that is not in it. */
export function checkRustLayers() {
  const src = join(root, "src");
  const upward = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".rs") && path !== "lib.rs")
    .flatMap((path) => upwardImports(path, readFileSync(join(src, path), "utf8")));
  if (upward.length > 0) throw new SetupError(`The engine's rooms import upward:\n${upward.join("\n")}`);
}

/** A group of imports, `crate::{…}`, is refused as well: it would have to be taken apart. @param {string} path @param {string} text */
function upwardImports(path, text) {
  const own = roomOf(path);
  const level = ROOMS.indexOf(own);
  if (level < 0) return [`src/${path}: add the room ${own} to scripts/rust-layers.mjs`];
  const named = [...text.matchAll(/\bcrate::(\w+|\{)/g)].map(([, room = ""]) => room);
  const wrong = named.filter((room) => !BELOW.includes(room) && !ROOMS.slice(0, level + 1).includes(room));
  return [...new Set(wrong)].map((room) => `src/${path}: ${own} imports ${room}`);
}

/** @param {string} path Below `src`. */
function roomOf(path) {
  return (path.split(/[\\/]/)[0] ?? "").replace(/\.rs$/, "");
}

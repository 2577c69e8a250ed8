// @ts-check
// Checks the layers of the TypeScript code: no folder imports from one above it, and no files import each other in a
// circle.
// Imports of types count too, since a reader of a file has to follow them as well.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { parseSync } from "rolldown/utils";
import { root, SetupError } from "./setup.mjs";

/** From the bottom up: each folder imports only from those before it in this list, and from itself. */
const LAYERS = [
  "pkg/core",
  "pkg/entries",
  "pkg/gate",
  "pkg/fetch",
  "pkg/express",
  "pkg/worker",
  "worker.ts",
  "pkg/openapi",
  "pkg/cli",
  "www",
];

/** The layers never import from these. */
const OUTSIDE = ["tests", "benches", "scripts", "examples"];

export function checkImports() {
  const files = new Set(tracked());
  const imports = new Map([...files].map((file) => [file, importsOf(file).filter((to) => files.has(to))]));
  const faults = [...imports].flatMap(([from, all]) => all.flatMap((to) => faultOf(from, to)));
  const circles = circlesOf(imports).map((circle) => `a circle: ${circle.join(" -> ")}`);
  const found = [...faults, ...circles];
  if (found.length > 0) throw new SetupError(`These imports break the layers:\n${found.join("\n")}`);
}

function tracked() {
  const patterns = ["*.ts", "*.tsx", "*.mts", "*.mjs", "*.js"];
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return listed.trim().split("\n");
}

/**
 * The files that a file imports or re-exports by a relative path, types included.
 * @param {string} file
 */
function importsOf(file) {
  const { module, errors } = parseSync(file, readFileSync(join(root, file), "utf8"));
  const [error] = errors;
  if (error !== undefined) throw new SetupError(`${file} cannot be parsed: ${error.message}`);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value),
    ),
  ];
  return [...new Set(requests.filter((request) => request?.startsWith(".")))].map((request) =>
    normalize(join(dirname(file), `${request}`)).replaceAll(sep, "/"),
  );
}

/**
 * @param {string} from
 * @param {string} to
 */
function faultOf(from, to) {
  const [above, below] = [layerOf(from), layerOf(to)];
  if (above === undefined) return [];
  const isOutside = OUTSIDE.some((folder) => to.startsWith(`${folder}/`));
  return isOutside || (below !== undefined && below > above) ? [`${from} imports ${to}`] : [];
}

/** @param {string} file */
function layerOf(file) {
  const at = LAYERS.findIndex((layer) => file === layer || file.startsWith(`${layer}/`));
  return at < 0 ? undefined : at;
}

/**
 * A shortest circle for every group of files that import each other.
 * @param {Map<string, string[]>} imports
 */
function circlesOf(imports) {
  /** @type {string[][]} */
  const circles = [];
  const seen = new Set();
  for (const start of imports.keys()) {
    if (seen.has(start)) continue;
    const circle = shortestCircle(start, imports);
    if (circle === undefined) continue;
    for (const file of circle) seen.add(file);
    circles.push(circle);
  }
  return circles;
}

/**
 * @param {string} start
 * @param {Map<string, string[]>} imports
 */
function shortestCircle(start, imports) {
  /** @type {Map<string, string>} */
  const cameFrom = new Map();
  const queue = [start];
  for (const file of queue) {
    for (const next of imports.get(file) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      if (next === start) return trace(start, cameFrom);
      queue.push(next);
    }
  }
  return undefined;
}

/**
 * @param {string} start
 * @param {Map<string, string>} cameFrom
 */
function trace(start, cameFrom) {
  const path = [start];
  for (let file = cameFrom.get(start); file !== undefined; file = cameFrom.get(file)) {
    path.unshift(file);
    if (file === start) break;
  }
  return path;
}

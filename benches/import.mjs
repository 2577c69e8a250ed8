// @ts-check
// `npm run bench -- import FOLDER`: imports each document of a folder, and prints what came of it: operations, routes,
// endpoints, fields, notes by kind, and seconds of processor time with parsing.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { importOpenApi, OpenApiError } from "../pkg/openapi/index.ts";
import { table } from "./tables.mjs";

/** @typedef {import("../pkg/openapi/index.ts").Imported} Imported */

const HEAD = [
  "document",
  "operations",
  "routes",
  "endpoints",
  "fields",
  "errors",
  "guessed",
  "left out",
  "seconds",
];

/** @param {string} folder */
export function measureImport(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(json|ya?ml)$/i.test(name))
    .sort();
  const rows = files.map((name) => rowOf(join(folder, name), relative(".", name)));
  console.log(
    table(
      HEAD,
      rows.map(({ cells }) => cells),
    ),
  );
  const kinds = countsOf(rows.flatMap(({ notes }) => notes.map(kindOf)));
  console.log(
    `\n${table(
      ["notes", "kind"],
      kinds.map(([kind, count]) => [counted(count), kind]),
    )}`,
  );
}

/** @param {string} file @param {string} name */
function rowOf(file, name) {
  const start = process.cpuUsage();
  const { imported, fault } = attempt(readFileSync(file, "utf8"));
  const { user, system } = process.cpuUsage(start);
  const seconds = ((user + system) / 1e6).toFixed(1);
  if (imported === undefined) return { cells: [name, "", "", "", "", "", "", fault, seconds], notes: [] };
  const { catalog, report } = imported;
  const routes = catalog.endpoints.flatMap((endpoint) => Object.values(endpoint.routes).flat()).length;
  const absent = report.filter(({ message }) => message.startsWith("no route")).length;
  const fields = catalog.endpoints.reduce((sum, endpoint) => sum + (endpoint.fields?.length ?? 0), 0);
  const levels = /** @type {const} */ (["error", "guessed", "left-out"]);
  const notes = levels.map((wanted) => report.filter(({ level }) => level === wanted).length);
  const counts = [routes + absent, routes, catalog.endpoints.length, fields, ...notes];
  return { cells: [name, ...counts.map(counted), seconds], notes: report };
}

/** @param {string} text @returns {{ imported?: Imported, fault: string }} */
function attempt(text) {
  try {
    return { imported: importOpenApi(text), fault: "" };
  } catch (error) {
    if (!(error instanceof OpenApiError)) throw error;
    return { fault: error.code };
  }
}

/**
 * A note without its names and numbers: notes of one kind differ in these only.
 * @param {import("../pkg/openapi/index.ts").ImportNote} note
 */
function kindOf({ level, message }) {
  const names = /(`[^`]*`|"[^"]*")((, | and )(`[^`]*`|"[^"]*"|\d+ more))*/g;
  return `${level}: ${message.replace(names, "…").replace(/\d+/g, "N").slice(0, 100)}`;
}

/** @param {string[]} kinds @returns {[string, number][]} */
function countsOf(kinds) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** @param {number} count */
function counted(count) {
  return count.toLocaleString("en");
}

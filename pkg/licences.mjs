// @ts-check
// The licences of what is bundled: they ask to go wherever the code goes.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/**
 * The text of each bundled package's licence, one after the other.
 * @param {Iterable<string>} modules paths of bundled modules
 */
export function licencesOf(modules) {
  /** @type {Map<string, string>} */
  const folders = new Map();
  for (const module of modules) {
    const [, folder, name] = PACKAGE.exec(module.replaceAll("\\", "/")) ?? [];
    if (folder && name) folders.set(name, folder);
  }
  return [...folders]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([name, folder]) => `${name}\n\n${licenceIn(folder)}`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** @param {string} folder */
function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8");
  const { license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (license === undefined) throw new Error(`${folder} has no licence to pass on.`);
  return `${license}, by ${author?.name ?? author ?? "its authors"}: the package has no text of it.\n`;
}

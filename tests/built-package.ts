/** For a runner's configuration: imports of the package by its name get what was built, without installing it. */
import { join } from "node:path";

const dist = (name: string): string => join(import.meta.dirname, "../pkg/dist", name);

export const BUILT_PACKAGE = [
  { find: /^fieldgate$/, replacement: dist("node.js") },
  { find: /^fieldgate\/(fetch|express)$/, replacement: dist("$1.js") },
];

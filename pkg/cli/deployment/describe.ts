/** Keys and their changes, in words for people. */

import { counted, printable } from "../terminal.ts";
import type { Grants, Key } from "./types.ts";

/** What the key may do, on one line: `time-off: read (3 fields); documents: read, download`. */
export function describeGrants(grants: Grants): string {
  const endpoints = Object.entries(grants).map(([endpoint, { actions, fields }]) => {
    const extent = fields === "all" ? "" : ` (${counted(fields.length, "field")})`;
    return `${endpoint}: ${actions.join(", ")}${extent}`;
  });
  return printable(endpoints.join("; "));
}

export function describeKey(key: Key): string[] {
  const lines = [
    `${printable(key.name)} (${key.id})`,
    `  generated  ${key.createdAt}`,
    `  changed    ${key.updatedAt === key.createdAt ? "never" : key.updatedAt}`,
    `  expires    ${key.expiresAt ?? "never"}`,
  ];
  for (const [endpoint, { actions, fields }] of Object.entries(key.grants)) {
    lines.push(`  ${printable(endpoint)}: ${actions.join(", ")}`);
    lines.push(...(fields === "all" ? ["    ALL fields"] : fields.map((field) => `    ${printable(field)}`)));
  }
  return lines;
}

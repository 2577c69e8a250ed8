/** Warnings of the engine: allowed, but probably not meant. */

import type { Warning } from "../core/results.ts";
import { note, paint, printable } from "./terminal.ts";

export function describeWarning(stream: NodeJS.WriteStream, { endpoint, field, message }: Warning): string {
  const where = field === undefined ? endpoint : `${endpoint} › ${field}`;
  return `${paint(stream, "yellow", "warning")}  ${printable(`${where}  ${message}`)}`;
}

export function noteWarnings(warnings: readonly Warning[]): void {
  for (const warning of warnings) note(describeWarning(process.stderr, warning));
}

/**
 * Output for people. Colours appear on a terminal only, and not if `NO_COLOR` is set. Text from elsewhere (a
 * key's name, a deployment's message, an OpenAPI document) goes through `printable`, since a terminal obeys what it is sent.
 */

import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { EXIT, Failure, Interrupted } from "./exit.ts";

const STYLES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;
export type Style = keyof typeof STYLES;

export function paint(stream: NodeJS.WriteStream, style: Style, text: string): string {
  if (!stream.isTTY || !stream.hasColors()) return text;
  const [on, off] = STYLES[style];
  return `\x1b[${on}m${text}\x1b[${off}m`;
}

/** Control characters and marks of writing direction as escapes: they could hide or rewrite the text beside them. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The command's result: what a script reads. */
export function out(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Everything else that a person may want to know. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function outJson(value: unknown): void {
  out(JSON.stringify(value, null, 2));
}

/** Writes at the reader's pace. */
export async function write(chunk: Uint8Array | string): Promise<void> {
  if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
}

/** Columns as wide as their widest cell, the last one as long as it is. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Whether there is a terminal to ask on. */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks on the terminal, on stderr, so that stdout stays the result's. Ctrl-D ends the input, which is no answer. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  let end: Error = new Failure(EXIT.usage, "There was no answer: nothing was done.");
  terminal.once("SIGINT", () => {
    end = new Interrupted();
    terminal.close();
  });
  const closed = once(terminal, "close").then(() => {
    throw end;
  });
  try {
    return await Promise.race([terminal.question(question).catch(() => closed), closed]);
  } catch (error) {
    // The question's line has not ended.
    note("");
    throw error;
  } finally {
    closed.catch(() => undefined);
    terminal.close();
  }
}

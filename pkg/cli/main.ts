#!/usr/bin/env node
/**
 * `npx fieldgate`. Runs one command and maps its outcome to an exit code (`exit.ts`). A failure prints one line on what
 * happened and one on what to do, never a stack trace.
 */

import { CommanderError } from "commander";
import { EXIT, Failure, Interrupted } from "./exit.ts";
import { createProgram } from "./program.ts";
import { note, paint } from "./terminal.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `… | head` closed the pipe: nobody would read a message.
  if (error.code === "EPIPE") process.exit(EXIT.readerGone);
  report(`The output cannot be written: ${error.message}`);
  process.exit(EXIT.usage);
});

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // Help, version, or invalid arguments: commander has printed the message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (error instanceof Failure) {
    report(error.message, error.advice);
    return error.exitCode;
  }
  report(
    `This is a bug in fieldgate: ${error instanceof Error ? error.message : String(error)}`,
    "Please report it, with the command and the version that `fieldgate --version` prints.",
  );
  return EXIT.fault;
}

function report(message: string, advice?: string): void {
  note(`${paint(process.stderr, "red", "error:")} ${message}`);
  if (advice !== undefined) note(advice);
}

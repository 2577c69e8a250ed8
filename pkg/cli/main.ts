#!/usr/bin/env node
/**
 * `npx fieldgate`. Runs one command and turns its end into an exit code, see `exit.ts`. A failure is one line that says what
 * happened and one that says what to do: never a stack, which helps nobody who did not write this.
 */

import { CommanderError } from "commander";
import { EXIT, Failure, Interrupted } from "./exit.ts";
import { createProgram } from "./program.ts";
import { note, paint } from "./terminal.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // `… | head` has seen enough; there is nobody to tell.
  if (error.code === "EPIPE") process.exit(EXIT.readerGone);
  tell(`The output cannot be written: ${error.message}`);
  process.exit(EXIT.usage);
});

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // Help, version, or faulty arguments: commander has printed what there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (error instanceof Failure) {
    tell(error.message, error.advice);
    return error.exitCode;
  }
  tell(
    `This is a fault of fieldgate: ${error instanceof Error ? error.message : String(error)}`,
    "Please report it, with the command and the version that `fieldgate --version` prints.",
  );
  return EXIT.fault;
}

function tell(message: string, advice?: string): void {
  note(`${paint(process.stderr, "red", "error:")} ${message}`);
  if (advice !== undefined) note(advice);
}

/** How a command ends: docs/cli.md lists the same codes. Scripts rely on them, so a code never changes its meaning. */
export const EXIT = {
  /** What was asked for was done, and nothing was found. */
  ok: 0,
  /** The command worked and found something: a problem, a leak, a denied call, an unusable document. */
  found: 1,
  /** The command could not begin: arguments, environment, or a file that is missing, faulty or in the way. */
  usage: 2,
  /** The deployment refused, could not be reached, or is none. */
  deployment: 3,
  /** A fault in the command itself (sysexits' EX_SOFTWARE). */
  fault: 70,
  /** Ctrl-C at a question: what a shell reports of a command that SIGINT ended. */
  interrupted: 130,
  /** The reader of the output went away: what a shell reports of a command that SIGPIPE ended. */
  readerGone: 141,
} as const;

/** An expected end: its message says what happened, `advice` what to do. No stack helps, so none is shown. */
export class Failure extends Error {
  readonly exitCode: number;
  readonly advice: string | undefined;

  constructor(exitCode: number, message: string, advice?: string) {
    super(message);
    this.exitCode = exitCode;
    this.advice = advice;
  }
}

/** Whoever was asked pressed Ctrl-C, and knows it. */
export class Interrupted extends Error {}

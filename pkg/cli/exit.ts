/** How a command ends: docs/cli.md lists the same codes. Scripts rely on them, so a code never changes its meaning. */
export const EXIT = {
  /** Done, and nothing was found. */
  ok: 0,
  /** The command worked and found something: a problem, a leak, a denied call, an unusable document. */
  found: 1,
  /** The command could not start: arguments, environment, or a file that is missing, invalid or already there. */
  usage: 2,
  /** The deployment refused the call or could not be reached, or it is no Fieldgate deployment. */
  deployment: 3,
  /** A bug in the command itself (sysexits' EX_SOFTWARE). */
  fault: 70,
  /** Ctrl-C at a question: what a shell reports of a command that SIGINT ended. */
  interrupted: 130,
  /** The reader of the output went away: what a shell reports of a command that SIGPIPE ended. */
  readerGone: 141,
} as const;

/** An expected failure: the message says what happened, `advice` what to do. It is shown without a stack trace. */
export class Failure extends Error {
  readonly exitCode: number;
  readonly advice: string | undefined;

  constructor(exitCode: number, message: string, advice?: string) {
    super(message);
    this.exitCode = exitCode;
    this.advice = advice;
  }
}

/** The user pressed Ctrl-C at a question. */
export class Interrupted extends Error {}

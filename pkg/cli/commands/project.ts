/**
 * `fieldgate project`: writes JSON from stdin to stdout with only the named fields, as it arrives, in constant memory.
 * Output written before a fault was found cannot be taken back, so the command reports the fault and fails.
 */

import { type Command, InvalidArgumentError } from "commander";
import { FieldgateError, type Mask, mask } from "../../entries/node.ts";
import { EXIT, Failure } from "../exit.ts";
import { Progress } from "../progress.ts";
import { counted, note, paint, printable, write } from "../terminal.ts";

type Options = { fields: string[]; records?: string; envelope?: string[] };

export function addProject(program: Command): void {
  program
    .command("project")
    .summary("keep only the named fields of JSON")
    .description("keep only the named fields of JSON, from stdin to stdout, in constant memory")
    .requiredOption("--fields <list>", "field paths separated by commas, such as id,department.name", list)
    .option("--records <pointer>", "JSON Pointer to the record or the records; the whole body by default")
    .option("--envelope <pointers>", "JSON Pointers to what else passes, separated by commas", list)
    .addHelpText(
      "after",
      `
Exits with 1 if the input is not valid JSON, even in a part that is left out.
Exits with ${EXIT.readerGone} if the reader closes the pipe early (… | head).

Examples:
  fieldgate project --fields name,start_date < absences.json
  curl -s … | fieldgate project --fields employee.name --records /data --envelope /meta > names.json
  fieldgate project --fields 'balances.*.days,\`days.left\`' < balances.json`,
    )
    .action(project);
}

async function project({ fields, records, envelope }: Options): Promise<void> {
  const opened = openMask(fields, records, envelope);
  const progress = new Progress(process.stderr, process.stdout);
  const written: Uint8Array[] = [];
  try {
    for await (const chunk of input(progress).pipeThrough(opened.projectStream())) {
      progress.written += chunk.byteLength;
      if (progress.written <= CHECKED_BYTES_MAX) written.push(chunk);
      await write(chunk);
    }
  } catch (error) {
    throw failureOf(error, progress.written);
  } finally {
    progress.end();
  }
  if (process.stdout.isTTY) await write("\n");
  if (progress.written <= CHECKED_BYTES_MAX) noteMissing(opened.missing(Buffer.concat(written)));
}

/** Output that is read again to find names that matched nothing. Where names are misspelled, there is little output. */
const CHECKED_BYTES_MAX = 262_144;

function noteMissing(missing: readonly string[]): void {
  for (const name of missing) {
    const where = name.startsWith("/")
      ? `The input has nothing at ${name} (--records)`
      : `No record has ${name}`;
    note(`${paint(process.stderr, "yellow", "warning")}  ${printable(where)}`);
  }
}

/** stdin at the reader's pace. */
function input(progress: Progress): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Buffer> = process.stdin[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) return controller.close();
      progress.read += value.byteLength;
      controller.enqueue(value);
    },
    // A fault was found: the rest of the input is not waited for.
    cancel() {
      process.stdin.destroy();
    },
  });
}

function openMask(fields: string[], records: string | undefined, envelope: string[] | undefined): Mask {
  try {
    return mask(fields, {
      ...(records === undefined ? {} : { records }),
      ...(envelope === undefined ? {} : { envelope }),
    });
  } catch (error) {
    if (error instanceof FieldgateError) throw new Failure(EXIT.usage, error.message);
    throw error;
  }
}

function failureOf(error: unknown, written: number): unknown {
  if (!(error instanceof FieldgateError)) return error;
  const already =
    written === 0 ? "Nothing was written." : `Discard what was written before: ${counted(written, "byte")}.`;
  return new Failure(
    EXIT.found,
    `The input cannot be projected: ${error.message.replace(/\.$/, "")}.`,
    already,
  );
}

/** Commas separate, except between backticks, which quote a name. */
function list(text: string): string[] {
  const parts = (text.match(/(?:`[^`]*`|[^,`]|`)+/g) ?? []).map((part) => part.trim());
  if (parts.every((part) => part === "")) throw new InvalidArgumentError("It must name at least one.");
  return parts;
}

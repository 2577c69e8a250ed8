/**
 * `fieldgate project`: JSON from stdin with only the named fields to stdout, as it comes, in constant memory. What left
 * before a fault was found cannot be taken back, so the fault is said and the command fails.
 */

import { type Command, InvalidArgumentError } from "commander";
import { FieldgateError, type Mask, mask } from "../../entries/node.ts";
import { EXIT, Failure } from "../exit.ts";
import { Progress } from "../progress.ts";
import { counted, write } from "../terminal.ts";

type Options = { fields: string[]; records?: string; envelope?: string[] };

export function addProject(program: Command): void {
  program
    .command("project")
    .summary("let only the named fields of JSON through")
    .description("let only the named fields of JSON through, from stdin to stdout, in constant memory")
    .requiredOption(
      "--fields <list>",
      "field paths with commas between them, such as id,department.name",
      list,
    )
    .option("--records <pointer>", "JSON Pointer to the record or the records; the whole body if left out")
    .option("--envelope <pointers>", "JSON Pointers to what else passes, with commas between them", list)
    .addHelpText(
      "after",
      `
Input that is not valid JSON ends with 1, also where the fault lies in a part that is left out.
A reader that leaves early (… | head) ends it with ${EXIT.readerGone}.

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
  try {
    for await (const chunk of input(progress).pipeThrough(opened.projectStream())) {
      progress.written += chunk.byteLength;
      await write(chunk);
    }
  } catch (error) {
    throw told(error, progress.written);
  } finally {
    progress.end();
  }
  if (process.stdout.isTTY) await write("\n");
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
    // A fault was found: whoever still sends need not be waited for.
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

function told(error: unknown, written: number): unknown {
  if (!(error instanceof FieldgateError)) return error;
  const already =
    written === 0 ? "Nothing was written." : `${counted(written, "byte")} left before: throw that away.`;
  return new Failure(
    EXIT.found,
    `The input cannot be projected: ${error.message.replace(/\.$/, "")}.`,
    already,
  );
}

/** Commas separate, except between backticks, which quote a name. */
function list(text: string): string[] {
  const parts = (text.match(/(?:`[^`]*`|[^,`]|`)+/g) ?? []).map((part) => part.trim());
  if (parts.every((part) => part === "")) throw new InvalidArgumentError("It names nothing.");
  return parts;
}

/** `fieldgate leaks`: looks for hidden values that show, by twins of answers that differ in hidden values only. */

import { type Command, InvalidArgumentError } from "commander";
import type { LeakPlan } from "../../core/documents.ts";
import type { Leak, LeakReport } from "../../core/results.ts";
import { type Catalog, FieldgateError } from "../../entries/node.ts";
import { readCatalog, readText, type TextFile } from "../document.ts";
import { EXIT, Failure } from "../exit.ts";
import { counted, note, out, outJson, paint, printable } from "../terminal.ts";

type Options = { answers?: string; seed?: number; rounds?: number; json?: true };

export function addLeaks(program: Command): void {
  program
    .command("leaks")
    .summary("look for hidden values that show")
    .description(
      "look for hidden values that show: compare samples and recorded answers with twins that differ only there",
    )
    .argument("<catalog>", "the catalog's file; its samples are answers to check")
    .option(
      "--answers <file>",
      "recorded answers of the origin: [{ method, path, query?, body }], body as text",
    )
    .option("--seed <n>", "seed of the random grants; the same seed gives the same result", whole)
    .option("--rounds <n>", "how many random grants to try", whole)
    .option("--json", "print the report as JSON")
    .addHelpText(
      "after",
      `
The file of answers may also be a plan: { "answers": […], "seed"?, "rounds"?, "grants"? }. A report names places, not values.
Exits with 1 if there is a leak, or if nothing could be compared, which proves nothing.

Examples:
  fieldgate leaks catalog.json
  fieldgate leaks catalog.json --answers recorded.json --seed 7 --rounds 500`,
    )
    .action(leaks);
}

async function leaks(path: string, options: Options): Promise<void> {
  const [catalog, plan] = [await readCatalog(path), await planOf(options)];
  const report = checkLeaks(catalog, plan);
  if (report.leaks.length > 0 || report.compared === 0) process.exitCode = EXIT.found;
  if (options.json) return outJson(report);
  for (const leak of report.leaks) out(describeLeak(leak));
  for (const line of summary(report)) note(line);
}

async function planOf({ answers, seed, rounds }: Options): Promise<LeakPlan> {
  const recorded = answers === undefined ? {} : recordedIn(await readText(answers));
  return {
    ...recorded,
    ...(seed === undefined ? {} : { seed }),
    ...(rounds === undefined ? {} : { rounds }),
  };
}

/** A plan, or the answers by themselves. The engine checks their form. */
function recordedIn({ name, text }: TextFile): LeakPlan {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Failure(EXIT.usage, `${name} is not JSON.`);
  }
  return (Array.isArray(document) ? { answers: document } : document) as LeakPlan;
}

function checkLeaks(catalog: Catalog, plan: LeakPlan): LeakReport {
  try {
    return catalog.checkLeaks(plan);
  } catch (error) {
    if (!(error instanceof FieldgateError) || error.code !== "invalid_leak_plan") throw error;
    throw new Failure(EXIT.usage, `The recorded answers cannot be used: ${printable(error.message)}.`);
  }
}

function describeLeak({ route, path, grant }: Leak): string {
  const granted = grant === undefined ? "no grant" : JSON.stringify(grant);
  return `${paint(process.stdout, "red", "leak")}  ${printable(`${route}  ${path || "(several places)"}  under ${granted}`)}`;
}

function summary({ compared, twins, open, denied, refused, unsampled, leaks, more }: LeakReport): string[] {
  const missing = unsampled.length === 0 ? [] : [`Without a sample: ${unsampled.join(", ")}.`];
  const nothing =
    compared > 0
      ? []
      : ["Nothing was compared, which proves nothing: add samples to the catalog, or use --answers."];
  return [
    `Compared ${counted(compared, "answer")} with ${counted(twins, "twin")}: ${counted(leaks.length, "leak")}${more ? " and more" : ""}.`,
    `Not compared: ${open} with nothing hidden, ${denied} denied, ${refused} refused by the projector.`,
    ...missing,
    ...nothing,
  ];
}

function whole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number.");
}

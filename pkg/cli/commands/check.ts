/** `fieldgate check`: everything that is wrong with a catalog, and with grants for it, each with its place. */

import type { Command } from "commander";
import type { Problem, Warning } from "../../core/results.ts";
import { Catalog } from "../../entries/node.ts";
import { problemLines, problemsOf, readText, type TextFile } from "../document.ts";
import { EXIT } from "../exit.ts";
import { counted, note, out, outJson, paint, printable } from "../terminal.ts";

type Options = { grants?: string; json?: true };
/** `file` says in which of the two documents. */
type Found = { file: "catalog" | "grants" };
type Report = { problems: (Problem & Found)[]; warnings: (Partial<Problem> & Partial<Warning> & Found)[] };

export function addCheck(program: Command): void {
  program
    .command("check")
    .summary("check a catalog, and grants for it")
    .description("check a catalog, and grants for it: all problems with their places, and warnings")
    .argument("<catalog>", "the catalog's file; - for stdin")
    .option("--grants <file>", "grants to check against the catalog")
    .option("--json", "print { problems, warnings } as JSON")
    .addHelpText(
      "after",
      `
Exits with 1 if there are problems; warnings alone are not a failure.

Examples:
  fieldgate check catalog.json
  fieldgate check catalog.json --grants grants.json
  fieldgate check catalog.json --json | jq -r '.problems[].pointer'`,
    )
    .action(check);
}

async function check(path: string, options: Options): Promise<void> {
  const catalog = await readText(path);
  const grants = options.grants === undefined ? undefined : await readText(options.grants);
  const report = examine(catalog, grants);
  if (report.problems.length > 0) process.exitCode = EXIT.found;
  if (options.json) return outJson(report);
  print(report, catalog, grants);
}

/** Grants can only be checked against a valid catalog. */
function examine(file: TextFile, grants: TextFile | undefined): Report {
  const problems = problemsOf(() => Catalog.parse(file.text));
  if (problems.length > 0) return { problems: problems.map(of("catalog")), warnings: [] };
  const catalog = Catalog.parse(file.text);
  const warnings: Report["warnings"] = catalog.warnings.map(of("catalog"));
  if (grants === undefined) return { problems: [], warnings };
  const faults = problemsOf(() => catalog.grants(grants.text));
  if (faults.length > 0) return { problems: faults.map(of("grants")), warnings };
  return { problems: [], warnings: [...warnings, ...catalog.grants(grants.text).lint().map(of("grants"))] };
}

function of(file: Found["file"]): <T>(entry: T) => T & Found {
  return (entry) => ({ ...entry, file });
}

function print({ problems, warnings }: Report, catalog: TextFile, grants: TextFile | undefined): void {
  const about = (file: Found["file"]) => problems.filter((problem) => problem.file === file);
  const lines = [
    ...problemLines(catalog, about("catalog")),
    ...(grants === undefined ? [] : problemLines(grants, about("grants"))),
  ];
  for (const line of lines) out(`${paint(process.stdout, "red", "problem")}  ${line}`);
  for (const warning of warnings) {
    const where = warning.pointer ?? [warning.endpoint, warning.field].filter(Boolean).join(" › ");
    out(`${paint(process.stdout, "yellow", "warning")}  ${printable(`${where}  ${warning.message}`)}`);
  }
  note(`${counted(problems.length, "problem")}, ${counted(warnings.length, "warning")}.`);
}

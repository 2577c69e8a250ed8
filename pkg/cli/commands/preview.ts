/** `fieldgate preview`: what a key with these grants would expose, endpoint by endpoint and field by field. */

import type { Command } from "commander";
import type { EndpointExposure, Exposure, FieldExposure, Warning } from "../../core/results.ts";
import { readCatalog, readGrants } from "../document.ts";
import { out, outJson, paint, printable, type Style, table } from "../terminal.ts";
import { describeWarning } from "../warning.ts";

export function addPreview(program: Command): void {
  program
    .command("preview")
    .summary("show what a key would expose")
    .description("show what a key with these grants would expose, field by field, before the key exists")
    .argument("<catalog>", "the catalog's file")
    .requiredOption("--grants <file>", "what the key may do")
    .option("--json", "print { endpoints, staleEndpoints, warnings } as JSON")
    .addHelpText(
      "after",
      `
Examples:
  fieldgate preview catalog.json --grants grants.json
  fieldgate preview catalog.json --grants grants.json --json |
    jq -r '.endpoints[].fields[] | select(.sensitive and .exposed != "nothing") | .path'`,
    )
    .action(preview);
}

async function preview(catalogPath: string, options: { grants: string; json?: true }): Promise<void> {
  const catalog = await readCatalog(catalogPath);
  const grants = await readGrants(catalog, options.grants);
  const [exposure, warnings] = [grants.preview(), grants.lint()];
  if (options.json) return outJson({ ...exposure, warnings });
  for (const line of describe(exposure, warnings)) out(line);
}

function describe(exposure: Exposure, warnings: readonly Warning[]): string[] {
  const endpoints = exposure.endpoints.flatMap((endpoint, index) => [
    ...(index === 0 ? [] : [""]),
    ...describeEndpoint(endpoint),
  ]);
  const warned = warnings.map((warning) => describeWarning(process.stdout, warning));
  return [...endpoints, "", "No other endpoint is exposed.", ...warned];
}

function describeEndpoint(endpoint: EndpointExposure): string[] {
  const { actions, fields, title } = endpoint;
  const head = `${printable(title)} (${endpoint.endpoint}): ${actions.join(", ")}; ${extentOf(endpoint)}`;
  if (!fields.some(isReachable)) return [paint(process.stdout, "bold", head)];
  const [header = "", ...rows] = table([
    ["FIELD", "READS", "WRITES", "SENSITIVE", "WHY"],
    ...fields.map(cells),
  ]);
  return [
    paint(process.stdout, "bold", head),
    `  ${paint(process.stdout, "dim", header)}`,
    ...rows.map((row, index) => `  ${paint(process.stdout, styleOf(fields[index]), row)}`),
  ];
}

/** Counted in leaves: an object does not count besides its fields. */
function extentOf({ fields, restricted }: EndpointExposure): string {
  if (!fields.some(isReachable)) return "no field";
  if (!restricted) return "ALL fields, including those added later";
  const leaves = fields.filter(({ leaf }) => leaf);
  return `${leaves.filter(isReachable).length} of ${leaves.length} fields`;
}

function isReachable({ exposed, writable }: FieldExposure): boolean {
  return exposed !== "nothing" || writable;
}

function cells({ path, exposed, writable, sensitive, why }: FieldExposure): string[] {
  const reads = { nothing: "no", part: "part", whole: "yes" }[exposed];
  return [printable(path), reads, writable ? "yes" : "no", sensitive ? "sensitive" : "", reason(why)];
}

function styleOf(field: FieldExposure | undefined): Style {
  if (field === undefined || field.exposed === "nothing") return "dim";
  return field.sensitive ? "yellow" : "green";
}

function reason(why: FieldExposure["why"]): string {
  switch (why) {
    case "all_fields":
      return "ALL fields are granted";
    case "granted":
      return "granted";
    case "parent_granted":
      return "its parent is granted";
    case "child_granted":
      return "a part of it is granted";
    case "discriminator":
      return "tells the type of what is granted";
    case "identity":
      return "returned after writes";
    case "not_granted":
      return "not granted";
    case "no_read":
      return "read is not granted";
    default:
      return why satisfies never;
  }
}

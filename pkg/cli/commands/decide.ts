/** `fieldgate decide`: what the gate would decide about one call, and why. */

import type { Command } from "commander";
import type { Decision } from "../../core/decision.ts";
import type { DenyReason } from "../../core/results.ts";
import { readCatalog, readGrants } from "../document.ts";
import { EXIT } from "../exit.ts";
import { out, outJson, paint, printable } from "../terminal.ts";

export function addDecide(program: Command): void {
  program
    .command("decide")
    .summary("say whether a key may make a call, and why")
    .description("say whether a key with these grants may make a call, and why")
    .argument("<catalog>", "the catalog's file")
    .argument("<method>", "GET, HEAD, POST, PUT, PATCH or DELETE")
    .argument("<path>", "path and query as a client would send them")
    .requiredOption("--grants <file>", "what the key may do")
    .option("--json", "print the decision as JSON")
    .addHelpText(
      "after",
      `
Exits with 0 if the call is allowed, with 1 if it is denied.

Examples:
  fieldgate decide catalog.json --grants grants.json GET "/api/v2/time-off?per_page=3"
  fieldgate decide catalog.json --grants grants.json DELETE /api/v2/employees/7 --json`,
    )
    .action(decide);
}

type Options = { grants: string; json?: true };

async function decide(catalogPath: string, method: string, url: string, options: Options): Promise<void> {
  const catalog = await readCatalog(catalogPath);
  const grants = await readGrants(catalog, options.grants);
  const [path = "", ...rest] = url.split("?");
  const decision = grants.decide({ method, path, query: rest.join("?") });
  if (decision.outcome === "deny") process.exitCode = EXIT.found;
  if (options.json) outJson(plain(decision));
  else for (const line of describe(decision)) out(line);
}

/** The decision as data, without its methods. */
function plain(decision: Decision): object {
  if (decision.outcome === "deny") return decision;
  const { outcome, endpoint, action, target, restricted, body, answer } = decision;
  return { outcome, endpoint, action, target, restricted, body, answer };
}

function describe(decision: Decision): string[] {
  const about = [decision.action, decision.endpoint].filter((part) => part !== undefined).join(" ");
  if (decision.outcome === "deny") {
    const what = about === "" ? "" : ` (${about})`;
    return [`${paint(process.stdout, "red", "denied")}${what}: ${printable(why(decision.reason))}`];
  }
  return [
    `${paint(process.stdout, "green", "allowed")} (${about})`,
    `  to the origin  ${printable(decision.target)}`,
    `  request body   ${bodyRule(decision.body.rule)}`,
    `  answer         ${answerRule(decision.answer.rule)}`,
  ];
}

function why(reason: DenyReason): string {
  switch (reason.code) {
    case "malformed":
      return `the call is not in canonical form: ${reason.refusal.message}`;
    case "expired":
      return "the key has expired";
    case "unknown_route":
      return "the catalog has no such path";
    case "method_not_allowed":
      return `the path supports only ${reason.allow.join(", ")}`;
    case "action_not_granted":
      return "the action is not granted";
    case "parameter_not_allowed":
      return `the parameter ${reason.parameter} is not allowed`;
    case "no_fields":
      return "none of the granted fields is in the catalog any more";
    case "replace_needs_all_fields":
      return "a PUT replaces the whole record, so it needs ALL fields";
    default:
      return reason satisfies never;
  }
}

function bodyRule(rule: "none" | "pass" | "check" | "search"): string {
  switch (rule) {
    case "none":
      return "none";
    case "pass":
      return "passes";
    case "check":
      return "passes if it has granted fields only";
    case "search":
      return "passes if it looks for granted fields only";
    default:
      return rule satisfies never;
  }
}

function answerRule(rule: "pass" | "project" | "attachment"): string {
  switch (rule) {
    case "pass":
      return "passes whole";
    case "project":
      return "projected to the granted fields";
    case "attachment":
      return "passes unread, as an attachment";
    default:
      return rule satisfies never;
  }
}

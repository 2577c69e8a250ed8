/** `fieldgate audit`: who did what when, newest first. */

import { type Command, InvalidArgumentError } from "commander";
import { all } from "../deployment/client.ts";
import { ENVIRONMENT, targetFrom } from "../deployment/target.ts";
import type { AuditEntry } from "../deployment/types.ts";
import { outJsonList } from "../json-list.ts";
import { out, printable } from "../terminal.ts";

const EVENT_WIDTH = 16;
const ID_WIDTH = 12;

export function addAudit(program: Command): void {
  program
    .command("audit")
    .summary("print the audit log of a deployment")
    .description("print a deployment's audit log: who did what when, newest first")
    .option("--limit <n>", "stop after this many entries", positive)
    .option("--json", "print a JSON array of entries")
    .addHelpText(
      "after",
      `${ENVIRONMENT}

Examples:
  fieldgate audit --limit 20
  fieldgate audit --json | jq '.[] | select(.event == "key.revoked")'`,
    )
    .action(audit);
}

async function audit(options: { limit?: number; json?: true }): Promise<void> {
  const entries = first(all<AuditEntry>(targetFrom(process.env), "/audit"), options.limit ?? Infinity);
  if (options.json) return outJsonList(entries);
  for await (const entry of entries) out(line(entry));
}

function line(entry: AuditEntry): string {
  const { at, actor, event } = entry;
  const id = "keyId" in entry ? entry.keyId : "";
  const about = "detail" in entry ? JSON.stringify(entry.detail) : "";
  const cells = [at, actor.kind, event.padEnd(EVENT_WIDTH), id.padEnd(ID_WIDTH), about];
  return printable(cells.join("  ").trimEnd());
}

/** Stops before it asks for a page that is not needed. */
async function* first<Item>(items: AsyncIterable<Item>, count: number): AsyncGenerator<Item> {
  let left = count;
  for await (const item of items) {
    yield item;
    left -= 1;
    if (left === 0) return;
  }
}

function positive(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number above 0.");
}

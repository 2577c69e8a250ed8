/** `fieldgate keys list`: every key that is not revoked, newest first, page by page as they arrive. */

import type { Command } from "commander";
import { all } from "../../deployment/client.ts";
import { describeGrants } from "../../deployment/describe.ts";
import { ENVIRONMENT, targetFrom } from "../../deployment/target.ts";
import type { Key } from "../../deployment/types.ts";
import { outJsonList } from "../../json-list.ts";
import { note, out, paint, printable } from "../../terminal.ts";

const WIDTHS = { id: 12, date: 10, name: 24 };

export function addList(keys: Command): void {
  keys
    .command("list")
    .summary("list every key")
    .description("list every key that is not revoked, newest first")
    .option("--json", "print a JSON array of keys")
    .addHelpText(
      "after",
      `${ENVIRONMENT}

Examples:
  fieldgate keys list
  fieldgate keys list --json | jq -r '.[] | select(.expiresAt == null) | .id'`,
    )
    .action(list);
}

async function list(options: { json?: true }): Promise<void> {
  const keys = all<Key>(targetFrom(process.env), "/keys");
  if (options.json) return outJsonList(keys);
  let count = 0;
  for await (const key of keys) {
    if (count === 0) out(paint(process.stdout, "bold", row("ID", "GENERATED", "EXPIRES", "NAME", "MAY")));
    count += 1;
    const expires = key.expiresAt?.slice(0, WIDTHS.date) ?? "never";
    const generated = key.createdAt.slice(0, WIDTHS.date);
    out(row(key.id, generated, expires, printable(key.name), describeGrants(key.grants)));
  }
  if (count === 0) note("There are no keys. `fieldgate keys generate` makes one.");
}

/** Columns of fixed width, so that rows need not wait for the last page. */
function row(id: string, generated: string, expires: string, name: string, may: string): string {
  return [
    id.padEnd(WIDTHS.id),
    generated.padEnd(WIDTHS.date),
    expires.padEnd(WIDTHS.date),
    name.padEnd(WIDTHS.name),
    may,
  ].join("  ");
}

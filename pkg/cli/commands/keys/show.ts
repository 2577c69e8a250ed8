/** `fieldgate keys show`: one key with all its grants. */

import type { Command } from "commander";
import { getKey } from "../../deployment/client.ts";
import { describeKey } from "../../deployment/describe.ts";
import { ENVIRONMENT, targetFrom } from "../../deployment/target.ts";
import { out, outJson } from "../../terminal.ts";

export function addShow(keys: Command): void {
  keys
    .command("show")
    .summary("show one key")
    .description("show one key with its endpoints, actions and fields")
    .argument("<id>", "the key's id: the part between the first two underscores of its text")
    .option("--json", "print the key as JSON")
    .addHelpText(
      "after",
      `${ENVIRONMENT}

Examples:
  fieldgate keys show ZaAWkTCC38UN
  fieldgate keys show ZaAWkTCC38UN --json | jq .grants > grants.json`,
    )
    .action(show);
}

async function show(id: string, options: { json?: true }): Promise<void> {
  const key = await getKey(targetFrom(process.env), id);
  if (options.json) outJson(key);
  else for (const line of describeKey(key)) out(line);
}

/** `fieldgate keys revoke`: one key, immediately and for good. */

import type { Command } from "commander";
import { callText, getKey, keyPath } from "../../deployment/client.ts";
import { describeKey } from "../../deployment/describe.ts";
import { ENVIRONMENT, targetFrom } from "../../deployment/target.ts";
import { EXIT, Failure } from "../../exit.ts";
import { ask, isInteractive, note, printable } from "../../terminal.ts";

export function addRevoke(keys: Command): void {
  keys
    .command("revoke")
    .summary("revoke one key")
    .description("revoke one key, immediately and for good")
    .argument("<id>", "the key's id")
    .option("-y, --yes", "do not ask")
    .addHelpText(
      "after",
      `${ENVIRONMENT}

On a terminal it asks for the key's name; otherwise it needs --yes. Revoking a revoked key is not an error.

Examples:
  fieldgate keys revoke ZaAWkTCC38UN
  fieldgate keys revoke ZaAWkTCC38UN --yes`,
    )
    .action(revoke);
}

async function revoke(id: string, options: { yes?: true }): Promise<void> {
  const path = keyPath(id);
  const target = targetFrom(process.env);
  if (!options.yes) {
    if (!isInteractive()) {
      throw new Failure(
        EXIT.usage,
        "Revoking cannot be undone, and there is no terminal to ask on.",
        "Add --yes.",
      );
    }
    const key = await getKey(target, id);
    for (const line of describeKey(key)) note(line);
    const answer = await ask("Revoking cannot be undone. To revoke this key, type its name: ");
    // As it was shown: a name that cannot be typed can be copied from there.
    if (answer !== printable(key.name))
      throw new Failure(EXIT.usage, "That is not the key's name: nothing was done.");
  }
  await callText(target, path, { method: "DELETE" });
  note(`The key ${id} is revoked: every call with it is refused from now on.`);
}

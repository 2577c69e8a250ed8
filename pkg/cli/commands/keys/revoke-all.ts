/** `fieldgate keys revoke-all`: every key of the deployment, immediately and for good. */

import type { Command } from "commander";
import { callJson } from "../../deployment/client.ts";
import { ENVIRONMENT, targetFrom } from "../../deployment/target.ts";
import type { RevokeAll, Revoked } from "../../deployment/types.ts";
import { EXIT, Failure } from "../../exit.ts";
import { ask, counted, isInteractive, note, paint } from "../../terminal.ts";

const WORDS = "REVOKE ALL" satisfies RevokeAll["confirm"];

export function addRevokeAll(keys: Command): void {
  keys
    .command("revoke-all")
    .summary("revoke every key")
    .description("revoke every key, immediately and for good")
    .option("--confirm <words>", `confirm with "${WORDS}" if there is no terminal to type it on`)
    .addHelpText(
      "after",
      `${ENVIRONMENT}

Examples:
  fieldgate keys revoke-all
  fieldgate keys revoke-all --confirm "${WORDS}"`,
    )
    .action(revokeAll);
}

async function revokeAll(options: { confirm?: string }): Promise<void> {
  const target = targetFrom(process.env);
  const confirm = options.confirm ?? (await typed(target.url.host));
  if (confirm !== WORDS) {
    throw new Failure(EXIT.usage, `The words must be exactly "${WORDS}": nothing was done.`);
  }
  const { revoked } = await callJson<Revoked>(target, "/revoke-all", { method: "POST", body: { confirm } });
  note(`Revoked ${counted(revoked, "key")}. Every call with one of them is refused from now on.`);
}

function typed(host: string): Promise<string> {
  if (!isInteractive()) {
    throw new Failure(
      EXIT.usage,
      "Revoking every key cannot be undone, and there is no terminal to ask on.",
      `Add --confirm "${WORDS}".`,
    );
  }
  note(paint(process.stderr, "red", `Every key of ${host} will stop working. This cannot be undone.`));
  return ask(`To revoke every key, type ${WORDS}: `);
}

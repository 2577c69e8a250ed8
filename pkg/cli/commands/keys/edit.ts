/**
 * `fieldgate keys edit`: a new name, new grants or a new expiry. It shows what the key gains and loses before it saves, and
 * saves only over the version that it showed.
 */

import type { Command } from "commander";
import { deployedCatalog } from "../../deployment/catalog.ts";
import { bodyOf, describeChanges, isWider, type KeyChanges } from "../../deployment/changes.ts";
import { callJson, getKey, keyPath } from "../../deployment/client.ts";
import { expiresAt, expiry } from "../../deployment/expiry.ts";
import { ENVIRONMENT, type Target, targetFrom } from "../../deployment/target.ts";
import type { Key } from "../../deployment/types.ts";
import { readGrants } from "../../document.ts";
import { EXIT, Failure } from "../../exit.ts";
import { ask, isInteractive, note, paint } from "../../terminal.ts";
import { noteWarnings } from "../../warning.ts";

type Options = { name?: string; grants?: string; expires?: string; yes?: true };

export function addEdit(keys: Command): void {
  keys
    .command("edit")
    .summary("change a key")
    .description("change a key's name, grants or expiry, after showing what it gains and loses")
    .argument("<id>", "the key's id")
    .option("--name <name>", "the new name")
    .option("--grants <file>", "the new grants, which replace all it has; - for stdin")
    .option("--expires <when>", "the new expiry: 2027-01-31T12:00Z, 90d, 12h, or never", expiry)
    .option("-y, --yes", "save without asking")
    .addHelpText(
      "after",
      `${ENVIRONMENT}

On a terminal it asks before it saves; otherwise it needs --yes.

Examples:
  fieldgate keys edit ZaAWkTCC38UN --grants grants.json
  fieldgate keys edit ZaAWkTCC38UN --expires 30d --yes`,
    )
    .action(edit);
}

async function edit(id: string, options: Options): Promise<void> {
  const path = keyPath(id);
  const target = targetFrom(process.env);
  const key = await getKey(target, id);
  const changes = await changesFrom(target, key, options);
  const lines = describeChanges(key, changes);
  if (lines.length === 0) return note("The key is like that already: nothing was changed.");
  for (const line of lines) note(line);
  if (isWider(key, changes)) note(paint(process.stderr, "red", "WIDER: the key can do more than before."));
  if (!options.yes) await confirm();
  await callJson<Key>(target, path, {
    method: "PATCH",
    headers: { "If-Match": `"${key.version}"` },
    body: bodyOf(key, changes),
  });
  note(`Changed the key ${id}. The change applies from its next call on.`);
}

async function changesFrom(
  target: Target,
  key: Key,
  { name, grants: path, expires }: Options,
): Promise<KeyChanges> {
  if (name === undefined && path === undefined && expires === undefined) {
    throw new Failure(EXIT.usage, "There is nothing to change.", "Add --name, --grants or --expires.");
  }
  const changes: KeyChanges = {
    name: name ?? key.name,
    expiresAt: expires === undefined ? key.expiresAt : expiresAt(expires),
  };
  if (path === undefined) return changes;
  const catalog = await deployedCatalog(target);
  const after = await readGrants(catalog, path);
  noteWarnings(after.lint());
  return {
    ...changes,
    grants: { document: after.document, diff: catalog.openGrants(JSON.stringify(key.grants)).diff(after) },
  };
}

async function confirm(): Promise<void> {
  if (!isInteractive())
    throw new Failure(EXIT.usage, "There is no terminal to ask on: nothing was changed.", "Add --yes.");
  const answer = await ask("Save this? [y/N] ");
  if (!/^y(es)?$/i.test(answer.trim())) throw new Failure(EXIT.usage, "Nothing was changed.");
}

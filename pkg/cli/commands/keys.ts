/** `fieldgate keys`: what Administrators do with keys, on a deployment. */

import type { Command } from "commander";
import { ENVIRONMENT } from "../deployment/target.ts";
import { addEdit } from "./keys/edit.ts";
import { addGenerate } from "./keys/generate.ts";
import { addList } from "./keys/list.ts";
import { addRevoke } from "./keys/revoke.ts";
import { addRevokeAll } from "./keys/revoke-all.ts";
import { addShow } from "./keys/show.ts";

export function addKeys(program: Command): void {
  const keys = program
    .command("keys")
    .summary("manage the keys of a deployment")
    .description("list, show, generate, edit and revoke a deployment's keys")
    .addHelpText("after", ENVIRONMENT);
  addList(keys);
  addShow(keys);
  addGenerate(keys);
  addEdit(keys);
  addRevoke(keys);
  addRevokeAll(keys);
}

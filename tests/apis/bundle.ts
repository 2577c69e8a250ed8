/** Imports the document of each API and builds its gate, as the owner of the API would. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../wire/bundle.ts";
import { configOf, type Deployment, folderOf } from "./deployment.ts";
import { JSONAPI, missingDjango, REST } from "./django/django.ts";
import { JSON_SERVER } from "./json-server.ts";
import { GALAXY, SHIP_ENGINE, TRAIN_TRAVEL } from "./prism.ts";

const CLI = join(import.meta.dirname, "../../pkg/dist/cli.js");

/** Runs once, before all test files. */
export default function build(): void {
  const python = missingDjango() === undefined ? [REST, JSONAPI] : [];
  for (const deployment of [JSON_SERVER, TRAIN_TRAVEL, GALAXY, SHIP_ENGINE, ...python]) deploy(deployment);
}

function deploy(deployment: Deployment): void {
  const folder = folderOf(deployment);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const document = join(folder, "openapi.json");
  writeFileSync(document, deployment.document());
  const args = [CLI, "init", folder, "--openapi", document];
  if (deployment.overlay !== undefined) {
    const overlay = join(folder, "overlay.yaml");
    writeFileSync(overlay, deployment.overlay);
    args.push("--overlay", overlay);
  }
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`the document of ${deployment.name} was not imported:\n${stderr}`);
  bundle(configOf(deployment), join(folder, "catalog.json"), "url");
}

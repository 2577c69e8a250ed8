/** A gate for an API: its files, as `fieldgate init` makes them of the API's document, are in a folder that `bundle.ts` writes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../.wrangler/tests/apis");

export type Deployment = Readonly<{
  /** Also the name of its folder. */
  name: string;
  /** The OpenAPI document, as the API has it. */
  document(): string;
  /** Corrects the document: the less, the better the import. */
  overlay?: string;
}>;

/** Grants of a key. */
export type Grants = Readonly<Record<string, { actions: readonly string[]; fields?: readonly string[] }>>;

export function folderOf({ name }: Deployment): string {
  return join(FOLDER, name);
}

/** Where the configuration of workerd is. */
export function configOf(deployment: Deployment): string {
  return join(folderOf(deployment), "worker/gate.capnp");
}

/** The grants of the first key, which `fieldgate init` suggests. */
export function firstGrantsOf(deployment: Deployment): Grants {
  return JSON.parse(readFileSync(join(folderOf(deployment), "first-key.json"), "utf8"));
}

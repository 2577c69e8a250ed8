/** The catalog that a deployment enforces, compiled here: problems, previews and diffs are then the ones the gate has. */

import { Catalog, FieldgateError } from "../../entries/node.ts";
import { EXIT, Failure } from "../exit.ts";
import { callText } from "./client.ts";
import type { Target } from "./target.ts";

export async function deployedCatalog(target: Target): Promise<Catalog> {
  const text = await callText(target, "/catalog");
  try {
    return Catalog.parse(text);
  } catch (error) {
    if (!(error instanceof FieldgateError)) throw error;
    throw new Failure(
      EXIT.deployment,
      "The deployment's catalog is not understood by this version of fieldgate.",
      "Use the version that the deployment was made with.",
    );
  }
}

/** The catalog that a deployment enforces, compiled here: problems, previews and diffs are those of the gate. */

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
      "This version of fieldgate does not understand the deployment's catalog.",
      "Use the version that the deployment was made with.",
    );
  }
}

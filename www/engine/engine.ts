/**
 * What the page asks the engine: what grants would expose, and what a client would receive. No request is made for any
 * of it.
 *
 * Grants go in as JSON text in their stored form, which need not name a key.
 */
import type { Decision, Diff, Exposure, Problem, Warning } from "../../pkg/core/boundary.ts";
import { CompiledCatalog } from "../../pkg/core/compiled-catalog.ts";
import type { AllowedCall } from "../../pkg/core/compiled-policy.ts";
import { isEngineError } from "../../pkg/core/instance.ts";

/** What a client with certain grants would receive for one answer of the origin. */
export type Received =
  | { outcome: "body"; text: string }
  | { outcome: "denied"; decision: Extract<Decision, { outcome: "deny" }> }
  | { outcome: "invalid"; message: string; byteOffset: number | undefined };

export type Call = { method: string; path: string; query?: string };

export class Engine {
  readonly catalog: CompiledCatalog;

  /** Throws if the catalog does not compile. The gate has compiled it, so that should not happen. */
  constructor(catalog: string) {
    this.catalog = new CompiledCatalog(catalog);
  }

  /** Why no key can have these grants; empty if one can. */
  problems(grants: string): Problem[] {
    const checked = this.catalog.checkGrants(grants);
    return checked.ok ? [] : checked.problems;
  }

  expose(grants: string): Exposure {
    return this.catalog.exposeGrants(grants);
  }

  lint(grants: string): Warning[] {
    return this.catalog.lintGrants(grants);
  }

  diff(before: string, after: string): Diff {
    return this.catalog.diffGrants(before, after);
  }

  /** Takes `answer` as the origin's answer to a call, and lets through what the gate would let through. */
  receive(grants: string, { method, path, query = "" }: Call, answer: string): Received {
    const policy = this.catalog.openGrants(grants, null);
    try {
      const decided = policy.decide({ method, path, query }, Date.now());
      if (decided.outcome === "deny") return { outcome: "denied", decision: decided.decision };
      return decided.decision.answer.rule === "project" ? project(decided, answer) : unprojected(answer);
    } finally {
      policy.release();
    }
  }
}

function project(allowed: AllowedCall, answer: string): Received {
  try {
    const permitted = allowed.project(new TextEncoder().encode(answer));
    return { outcome: "body", text: new TextDecoder().decode(permitted) };
  } catch (error) {
    if (!isEngineError(error)) throw error;
    return { outcome: "invalid", message: error.message, byteOffset: error.byteOffset };
  }
}

/** A key with ALL fields receives the origin's bytes as they are; only to be shown, they have to be JSON. */
function unprojected(answer: string): Received {
  try {
    JSON.parse(answer);
    return { outcome: "body", text: answer };
  } catch (error) {
    return { outcome: "invalid", message: String(error), byteOffset: undefined };
  }
}

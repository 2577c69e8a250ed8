/**
 * What the page asks the engine: what grants would expose, and what a client would receive. No request is made for any
 * of it; no handle leaves this file.
 *
 * Grants go in as JSON text in their stored form, which need not name a key.
 */
import type { Decision, Diff, Exposure, Problem, Warning } from "../../pkg/core/boundary.ts";
import type { CatalogDescription } from "../../pkg/core/description.ts";
import { projectWhole } from "../../pkg/core/projection.ts";
import { call, generation, isEngineError } from "./instance.ts";

/** What a client with certain grants would receive for one answer of the origin. */
export type Received =
  | { outcome: "body"; text: string }
  | { outcome: "denied"; decision: Extract<Decision, { outcome: "deny" }> }
  | { outcome: "invalid"; message: string; byteOffset: number | undefined };

export type Call = { method: string; path: string; query?: string };

export class Engine {
  readonly #text: string;
  #catalog = 0;
  #generation = 0;

  /** Throws if the catalog does not compile, which cannot be: the gate has compiled it. */
  constructor(catalog: string) {
    this.#text = catalog;
    this.#handle();
  }

  /** The catalog as it was compiled. */
  describe(): CatalogDescription {
    const catalog = this.#handle();
    return JSON.parse(call((wasm) => wasm.describeCatalog(catalog)));
  }

  /** The path of the field that `path` names, or of the nearest field above it. */
  fieldAt(endpoint: string, path: string): string | undefined {
    const catalog = this.#handle();
    return call((wasm) => wasm.fieldAt(catalog, endpoint, path));
  }

  /** As `fieldAt`, for a member of the field `above` or, if that is empty, of a record. */
  fieldOfMember(endpoint: string, above: string, name: string): string | undefined {
    const catalog = this.#handle();
    return call((wasm) => wasm.fieldOfMember(catalog, endpoint, above, name));
  }

  /** Why no key can have these grants; nothing if one can. */
  problems(grants: string): Problem[] {
    const catalog = this.#handle();
    const checked = call((wasm) => wasm.checkGrants(catalog, grants));
    return checked.ok ? [] : checked.problems;
  }

  expose(grants: string): Exposure {
    const catalog = this.#handle();
    return call((wasm) => wasm.exposeGrants(catalog, grants));
  }

  lint(grants: string): Warning[] {
    const catalog = this.#handle();
    return call((wasm) => wasm.lintGrants(catalog, grants));
  }

  diff(before: string, after: string): Diff {
    const catalog = this.#handle();
    return call((wasm) => wasm.diffGrants(catalog, before, after));
  }

  /** Takes `answer` as the origin's answer to a call, and lets through what the gate would let through. */
  receive(grants: string, { method, path, query = "" }: Call, answer: string): Received {
    const catalog = this.#handle();
    return call((wasm) => {
      const policy = wasm.openGrants(catalog, grants, null);
      try {
        const decision = wasm.decide(policy, method, path, query, Date.now());
        if (decision.outcome === "deny") return { outcome: "denied", decision };
        if (decision.answer.rule !== "project") return unprojected(answer);
        return project(policy, decision.answer.mask, answer);
      } finally {
        wasm.freeRecord(policy);
      }
    });
  }

  /** The catalog's handle in the living instance. */
  #handle(): number {
    if (this.#generation !== generation()) {
      const compiled = call((wasm) => wasm.compileCatalog(this.#text));
      if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
      this.#catalog = compiled.catalog;
      this.#generation = generation();
    }
    return this.#catalog;
  }
}

function project(policy: number, mask: number, answer: string): Received {
  try {
    const body = new TextEncoder().encode(answer);
    const permitted = projectWhole((wasm) => wasm.openProjector(policy, mask), body);
    return { outcome: "body", text: new TextDecoder().decode(permitted) };
  } catch (error) {
    if (!isEngineError(error)) throw error;
    return { outcome: "invalid", message: error.message, byteOffset: error.byteOffset };
  }
}

/** A key with ALL fields receives the origin's bytes as they are; only for showing them they have to be JSON. */
function unprojected(answer: string): Received {
  try {
    JSON.parse(answer);
    return { outcome: "body", text: answer };
  } catch (error) {
    return { outcome: "invalid", message: String(error), byteOffset: undefined };
  }
}

/**
 * What the page asks the engine: what grants would expose, and what a client would receive. No request is made for any
 * of it; no handle leaves this file.
 *
 * Grants go in as JSON text in their stored form, which need not name a key.
 */
import type {
  Decision,
  Diff,
  EndpointExposure,
  Problem,
  RecordDocument,
  Warning,
} from "../../pkg/core/boundary.ts";
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

  check(grants: string): { ok: true; grants: string } | { ok: false; problems: Problem[] } {
    const catalog = this.#handle();
    return call((wasm) => wasm.checkGrants(catalog, grants));
  }

  expose(grants: string): EndpointExposure[] {
    const catalog = this.#handle();
    return call((wasm) => wasm.exposeGrants(catalog, grants)).endpoints;
  }

  /** What the catalog no longer has of stored grants, and what has become more since they were granted. */
  changesSince(grants: string): { stale: string[]; widened: string[] } {
    const catalog = this.#handle();
    const { endpoints, staleEndpoints } = call((wasm) => wasm.exposeGrants(catalog, grants));
    const named = (pick: (one: EndpointExposure) => readonly string[]) =>
      endpoints.flatMap((one) => pick(one).map((what) => `${one.endpoint}: ${what}`));
    return {
      stale: [...staleEndpoints, ...named((one) => one.staleActions), ...named((one) => one.stale)],
      widened: named((one) => one.widened),
    };
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
      const { bytes } = wasm.sealRecord(JSON.stringify(previewRecord(grants)));
      const { record } = wasm.openRecord(catalog, bytes);
      try {
        const decision = wasm.decide(record, method, path, query, Date.now());
        if (decision.outcome === "deny") return { outcome: "denied", decision };
        if (decision.answer.rule !== "project") return unprojected(answer);
        return project(record, decision.answer.mask, answer);
      } finally {
        wasm.freeRecord(record);
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

function project(record: number, mask: number, answer: string): Received {
  try {
    const body = new TextEncoder().encode(answer);
    const permitted = projectWhole((wasm) => wasm.openProjector(record, mask), body);
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

function previewRecord(grants: string): RecordDocument {
  const by = { kind: "token" } as const;
  return {
    format: 1,
    id: "preview",
    name: "preview",
    grants: JSON.parse(grants),
    epoch: 0,
    createdAt: 0,
    createdBy: by,
    updatedAt: 0,
    updatedBy: by,
    expiresAt: null,
  };
}

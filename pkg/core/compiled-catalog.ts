/** A compiled catalog, as the gate, the admin API, the page and the package use it. */

import type { Boundary, Credentials, LeakReport, Problem } from "./boundary.ts";
import { Compiled } from "./compiled.ts";
import { CompiledPolicy } from "./compiled-policy.ts";
import type { CatalogDescription } from "./description.ts";
import { invalidDocument } from "./error.ts";
import { call } from "./instance.ts";
import type { Diff, Exposure, Warning } from "./results.ts";

/** An opened record: the members that the gate needs, and its policy. */
export type OpenedRecord = Readonly<{
  id: string;
  version: string;
  epoch: number;
  expiresAt: number | null;
  policy: CompiledPolicy;
}>;

export class CompiledCatalog {
  /** The document as it was given. */
  readonly text: string;
  readonly name: string;
  /** SHA-256 of the text, in hex. */
  readonly digest: string;
  readonly credentials: Credentials;
  readonly warnings: readonly Problem[];
  readonly #compiled: Compiled;

  /** Throws `invalid_catalog` with every problem. */
  constructor(text: string) {
    this.text = text;
    const facts = {
      name: "",
      digest: "",
      credentials: [] as Credentials["credentials"],
      userToken: false,
      warnings: [] as Problem[],
    };
    this.#compiled = new Compiled("freeCatalog", (wasm) => {
      const compiled = wasm.compileCatalog(text);
      if (!compiled.ok) throw invalidDocument("invalid_catalog", compiled.problems);
      Object.assign(facts, compiled);
      return compiled.catalog;
    });
    this.name = facts.name;
    this.digest = facts.digest;
    this.credentials = { credentials: facts.credentials, userToken: facts.userToken };
    this.warnings = facts.warnings;
  }

  /** The catalog's endpoints, routes and fields, to show to people. */
  describe(): CatalogDescription {
    return JSON.parse(this.#ask((wasm, catalog) => wasm.describeCatalog(catalog)));
  }

  /** The path of the field that `path` names, or of the nearest field above it. */
  fieldAt(endpoint: string, path: string): string | undefined {
    return this.#ask((wasm, catalog) => wasm.fieldAt(catalog, endpoint, path));
  }

  /** Like `fieldAt`, for a member of the field `above` or, if that is empty, of a record. */
  fieldOfMember(endpoint: string, above: string, name: string): string | undefined {
    return this.#ask((wasm, catalog) => wasm.fieldOfMember(catalog, endpoint, above, name));
  }

  /** Converts grants, as JSON text, to their stored form, or returns every problem. */
  checkGrants(grants: string): ReturnType<Boundary["checkGrants"]> {
    return this.#ask((wasm, catalog) => wasm.checkGrants(catalog, grants));
  }

  lintGrants(grants: string): Warning[] {
    return this.#ask((wasm, catalog) => wasm.lintGrants(catalog, grants));
  }

  diffGrants(before: string, after: string): Diff {
    return this.#ask((wasm, catalog) => wasm.diffGrants(catalog, before, after));
  }

  exposeGrants(grants: string): Exposure {
    return this.#ask((wasm, catalog) => wasm.exposeGrants(catalog, grants));
  }

  /** `plan` is JSON text. */
  checkLeaks(plan: string): LeakReport {
    return this.#ask((wasm, catalog) => wasm.checkLeaks(catalog, plan));
  }

  /** The policy of grants in their stored form. Throws `invalid_grants`. */
  openGrants(grants: string, expiresAt: number | null, onHeld?: () => void): CompiledPolicy {
    return new CompiledPolicy((wasm) => wasm.openGrants(this.#compiled.handle, grants, expiresAt), onHeld);
  }

  /** Throws an `EngineError` for bytes that are not a record. */
  openRecord(bytes: Uint8Array, onHeld?: () => void): OpenedRecord {
    const facts = { id: "", version: "", epoch: 0, expiresAt: null as number | null };
    const policy = new CompiledPolicy((wasm) => {
      const { policy, id, version, epoch, expiresAt } = wasm.openRecord(this.#compiled.handle, bytes);
      Object.assign(facts, { id, version, epoch, expiresAt });
      return policy;
    }, onHeld);
    return { ...facts, policy };
  }

  refuseIfDisposed(): void {
    this.#compiled.refuseIfDisposed();
  }

  [Symbol.dispose](): void {
    this.#compiled.dispose();
  }

  #ask<T>(question: (wasm: Boundary, catalog: number) => T): T {
    const { handle } = this.#compiled;
    return call((wasm) => question(wasm, handle));
  }
}

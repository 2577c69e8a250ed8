/** What one key may do, held against a catalog: explained, compared, decided by. */
import type { StoredGrants } from "../documents.d.ts";
import type { Diff, Exposure, Warning } from "../results.d.ts";
import { expiryOf, invalidArgument, objectOf, timeOf } from "./argument.ts";
import type { Boundary, RecordDocument } from "./boundary.ts";
import { Compiled } from "./compiled.ts";
import { type DecideOptions, type Decision, decide, type RequestLine } from "./decision.ts";
import { ask } from "./error.ts";

/** The grants of a key that ends at a time, compiled. */
type Policy = Readonly<{ expiresAt: number | null; compiled: Compiled }>;

export class Grants {
  readonly document: StoredGrants;
  readonly #text: string;
  readonly #catalog: Compiled;
  #policy: Policy | undefined;

  /** `stored` is JSON text that the engine has read. */
  constructor(catalog: Compiled, stored: string) {
    if (!(catalog instanceof Compiled)) throw invalidArgument("grants are made by Catalog.grants");
    this.document = JSON.parse(stored);
    this.#text = stored;
    this.#catalog = catalog;
  }

  preview(): Exposure {
    return this.#ask((wasm, catalog) => wasm.exposeGrants(catalog, this.#text));
  }

  lint(): Warning[] {
    return this.#ask((wasm, catalog) => wasm.lintGrants(catalog, this.#text));
  }

  diff(after: Grants): Diff {
    const text = Grants.#textOf(after);
    return this.#ask((wasm, catalog) => wasm.diffGrants(catalog, this.#text, text));
  }

  decide(request: RequestLine, options: DecideOptions = {}): Decision {
    const { now = Date.now(), expiresAt = null } = objectOf(options, "the options are an object");
    const time = timeOf(now);
    this.#catalog.refuseIfDisposed();
    return decide(this.#compiledUntil(expiryOf(expiresAt)), request, time);
  }

  static #textOf(grants: Grants): string {
    if (typeof grants !== "object" || grants === null || !(#text in grants))
      throw invalidArgument("grants are what Catalog.grants or Catalog.openGrants gives");
    return grants.#text;
  }

  #ask<T>(question: (wasm: Boundary, catalog: number) => T): T {
    const { handle } = this.#catalog;
    return ask((wasm) => question(wasm, handle));
  }

  /** One is kept: whoever asks for a key asks for the same expiry each time. */
  #compiledUntil(expiresAt: number | null): Compiled {
    if (this.#policy?.expiresAt !== expiresAt)
      this.#policy = { expiresAt, compiled: this.#compile(expiresAt) };
    return this.#policy.compiled;
  }

  #compile(expiresAt: number | null): Compiled {
    const [catalog, record] = [this.#catalog, JSON.stringify(recordOf(this.#text, expiresAt))];
    return new Compiled("freeRecord", (wasm) => {
      const { bytes } = wasm.sealRecord(record);
      return wasm.openRecord(catalog.handle, bytes).record;
    });
  }
}

/** The engine decides by records; of this one only grants and expiry are looked at. */
function recordOf(stored: string, expiresAt: number | null): RecordDocument {
  const grants: StoredGrants = JSON.parse(stored);
  const by = { kind: "token" } as const;
  const made = { epoch: 0, createdAt: 0, createdBy: by, updatedAt: 0, updatedBy: by };
  return { format: 1, id: "grants", name: "grants", grants, ...made, expiresAt };
}

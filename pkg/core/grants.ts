/** What one key may do, held against a catalog: explained, compared, decided by. */

import { expiryOf, invalidArgument, objectOf, timeOf } from "./argument.ts";
import { CompiledCatalog } from "./compiled-catalog.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";
import { type DecideOptions, type Decision, decide, type RequestLine } from "./decision.ts";
import type { StoredGrants } from "./documents.ts";
import { translated } from "./error.ts";
import type { Diff, Exposure, Warning } from "./results.ts";

/**
 * What one key may do.
 *
 * ```js
 * import { readFileSync } from "node:fs";
 * import { Catalog } from "fieldgate";
 *
 * const catalog = Catalog.parse(readFileSync("catalog.json", "utf8"));
 * const before = catalog.grants({ people: { actions: ["read"], fields: ["name"] } });
 * const after = catalog.grants({ people: { actions: ["read"] } });
 * console.log(before.diff(after).wider); // true
 * console.log(after.lint().map(({ code }) => code)); // [ 'all_fields_with_sensitive' ]
 * ```
 */
export class Grants {
  /** The stored form: what `Catalog.openGrants` takes. */
  readonly document: StoredGrants;
  readonly #text: string;
  readonly #catalog: CompiledCatalog;
  /** What decides until one time. */
  #until: Readonly<{ expiresAt: number | null; policy: CompiledPolicy }> | undefined;

  /** @internal `stored` is JSON text that the engine has read. */
  static of(catalog: CompiledCatalog, stored: string): Grants {
    return new Grants(catalog, stored);
  }

  private constructor(catalog: CompiledCatalog, stored: string) {
    if (!(catalog instanceof CompiledCatalog)) throw invalidArgument("grants are made by Catalog.grants");
    this.document = JSON.parse(stored);
    this.#text = stored;
    this.#catalog = catalog;
  }

  /** What a key with these grants would expose, endpoint by endpoint and field by field. */
  preview(): Exposure {
    return translated(() => this.#catalog.exposeGrants(this.#text));
  }

  /** What is allowed but probably not meant. */
  lint(): Warning[] {
    return translated(() => this.#catalog.lintGrants(this.#text));
  }

  /** What a key gains and loses when `after` takes the place of these grants. */
  diff(after: Grants): Diff {
    const text = Grants.#textOf(after);
    return translated(() => this.#catalog.diffGrants(this.#text, text));
  }

  /** Whether a call may be made, and what may come and go with it. Whatever nobody granted is denied. */
  decide(request: RequestLine, options: DecideOptions = {}): Decision {
    const { now = Date.now(), expiresAt = null } = objectOf(options, "the options are an object");
    const time = timeOf(now);
    this.#catalog.refuseIfDisposed();
    return decide(this.#policy(expiryOf(expiresAt)), request, time);
  }

  static #textOf(grants: Grants): string {
    if (typeof grants !== "object" || grants === null || !(#text in grants))
      throw invalidArgument("grants are what Catalog.grants or Catalog.openGrants gives");
    return grants.#text;
  }

  /** One is kept: whoever asks for a key asks for the same expiry each time. */
  #policy(expiresAt: number | null): CompiledPolicy {
    if (this.#until?.expiresAt !== expiresAt) {
      const policy = translated(() => this.#catalog.openGrants(this.#text, expiresAt));
      this.#until = { expiresAt, policy };
    }
    return this.#until.policy;
  }
}

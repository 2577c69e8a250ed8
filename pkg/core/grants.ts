/** The public class of checked grants: preview, lint, diff, decide. */

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
  /** The policy for the last used expiry. */
  #cached: Readonly<{ expiresAt: number | null; policy: CompiledPolicy }> | undefined;

  /** @internal `stored` is JSON text that the engine has read. */
  static of(catalog: CompiledCatalog, stored: string): Grants {
    return new Grants(catalog, stored);
  }

  private constructor(catalog: CompiledCatalog, stored: string) {
    if (!(catalog instanceof CompiledCatalog))
      throw invalidArgument("grants must be created by Catalog.grants");
    this.document = JSON.parse(stored);
    this.#text = stored;
    this.#catalog = catalog;
  }

  /** What a key with these grants would expose, endpoint by endpoint and field by field. */
  preview(): Exposure {
    return translated(() => this.#catalog.exposeGrants(this.#text));
  }

  /** Grants that are allowed but probably not intended. */
  lint(): Warning[] {
    return translated(() => this.#catalog.lintGrants(this.#text));
  }

  /** What a key gains and loses when `after` replaces these grants. */
  diff(after: Grants): Diff {
    const text = Grants.#textOf(after);
    return translated(() => this.#catalog.diffGrants(this.#text, text));
  }

  /** Decides whether a call is allowed. Everything that is not granted is denied. */
  decide(request: RequestLine, options: DecideOptions = {}): Decision {
    const { now = Date.now(), expiresAt = null } = objectOf(options, "the options must be an object");
    const time = timeOf(now);
    this.#catalog.refuseIfDisposed();
    return decide(this.#policy(expiryOf(expiresAt)), request, time);
  }

  static #textOf(grants: Grants): string {
    if (typeof grants !== "object" || grants === null || !(#text in grants))
      throw invalidArgument("grants must be a result of Catalog.grants or Catalog.openGrants");
    return grants.#text;
  }

  /** Keeps one policy, since a key's calls all have the same expiry. */
  #policy(expiresAt: number | null): CompiledPolicy {
    if (this.#cached?.expiresAt !== expiresAt) {
      const policy = translated(() => this.#catalog.openGrants(this.#text, expiresAt));
      this.#cached = { expiresAt, policy };
    }
    return this.#cached.policy;
  }
}

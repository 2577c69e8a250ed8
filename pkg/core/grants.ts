/** What one key may do, held against a catalog: explained, compared, decided by. */
import type { StoredGrants } from "../documents.d.ts";
import type { Diff, Exposure, Warning } from "../results.d.ts";
import { expiryOf, invalidArgument, objectOf, timeOf } from "./argument.ts";
import { CompiledCatalog } from "./compiled-catalog.ts";
import type { CompiledPolicy } from "./compiled-policy.ts";
import { type DecideOptions, type Decision, decide, type RequestLine } from "./decision.ts";
import { translated } from "./error.ts";

export class Grants {
  readonly document: StoredGrants;
  readonly #text: string;
  readonly #catalog: CompiledCatalog;
  /** What decides until one time. */
  #until: Readonly<{ expiresAt: number | null; policy: CompiledPolicy }> | undefined;

  /** `stored` is JSON text that the engine has read. */
  constructor(catalog: CompiledCatalog, stored: string) {
    if (!(catalog instanceof CompiledCatalog)) throw invalidArgument("grants are made by Catalog.grants");
    this.document = JSON.parse(stored);
    this.#text = stored;
    this.#catalog = catalog;
  }

  preview(): Exposure {
    return translated(() => this.#catalog.exposeGrants(this.#text));
  }

  lint(): Warning[] {
    return translated(() => this.#catalog.lintGrants(this.#text));
  }

  diff(after: Grants): Diff {
    const text = Grants.#textOf(after);
    return translated(() => this.#catalog.diffGrants(this.#text, text));
  }

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

/**
 * The engine as the worker sees it: one catalog, compiled once per isolate, and the records that were opened last.
 *
 * Guarantees: no handle leaves this file; a record that was evicted, or lost with its instance, is compiled again
 * from its bytes, and a mask is used only on the very handle whose decision named it. Memory is bounded by `Limits`.
 *
 * Does not: know whether a record is alive. A record held here is a copy, and only the registry's verdict says
 * whether it counts.
 */
import type {
  Allow,
  BodyInspection,
  BodyVerdict,
  Boundary,
  Deny,
  Diff,
  Exposure,
  FormStyle,
  FormVerdict,
  Problem,
  RecordDocument,
  Refusal,
  Survey,
  Warning,
} from "../core/boundary.ts";
import { FORM_COPIES, whole } from "../core/crossing.ts";
import { call, generation } from "../core/instance.ts";
import { Projector } from "../core/projector.ts";
import type { Limits } from "./limits.ts";
import { Lru } from "./lru.ts";

/** One call in the parts that are judged: `query` comes without its question mark. */
export type Call = Readonly<{ method: string; path: string; query: string }>;

/** A key as it was presented: its public id, and the SHA-256 of its text. */
export type KeyName = Readonly<{ id: string; digest: string }>;

/** A copy of a key's record. */
export type HeldRecord = Readonly<{
  digest: string;
  id: string;
  version: string;
  expiresAt: number | null;
  bytes: Uint8Array;
}>;

/** A decision, with what it takes to arrive at it again. */
export type Decided = Allowed | Denied;
export type Allowed = Judged & Readonly<{ decision: Allow }>;
export type Denied = Judged & Readonly<{ decision: Deny }>;
type Judged = Readonly<{ held: HeldRecord; call: Call; now: number }>;

export function isAllowed(decided: Decided): decided is Allowed {
  return decided.decision.outcome === "allow";
}

/** A catalog that does not compile, with all that is wrong with it. */
export class InvalidCatalog extends Error {
  override readonly name = "InvalidCatalog";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ pointer, message }) => `${pointer || "/"}: ${message}`).join("\n"));
    this.problems = problems;
  }
}

type Compiled = Readonly<{ generation: number; handle: number; digest: string; name: string }>;
/** A compiled record, and which of its masks have been used: each is compiled then, and adds to its size. */
type Opened = Readonly<{ held: HeldRecord; handle: number; masks: Set<number> }>;

export class Engine {
  readonly #text: string;
  readonly #limits: Limits;
  #compiled: Compiled;
  #records: Lru<Opened>;
  /** The handle that a decision was made on. */
  readonly #decidedOn = new WeakMap<Decided, number>();

  /** Throws `InvalidCatalog`. */
  constructor(catalog: string, limits: Limits) {
    this.#text = catalog;
    this.#limits = limits;
    this.#compiled = compile(catalog);
    this.#records = this.#emptyRecords();
  }

  get catalogName(): string {
    return this.#compiled.name;
  }

  /** SHA-256 of the catalog's text, in hex. */
  get catalogDigest(): string {
    return this.#compiled.digest;
  }

  checkRequest({ method, path, query }: Call): Refusal | undefined {
    return call((wasm) => wasm.checkRequest(method, path, query));
  }

  /** The key that `text` spells, or nothing if it spells none. No I/O: whether it exists is not known here. */
  parseKey(prefix: string, text: string): KeyName | undefined {
    return call((wasm) => wasm.parseKey(prefix, text));
  }

  /** The copy this isolate holds of a key's record. */
  held(digest: string): HeldRecord | undefined {
    this.#catalog();
    return this.#records.get(digest)?.held;
  }

  /** Compiles a record's bytes and keeps them. Throws an `EngineError` if they are no record. */
  open(digest: string, bytes: Uint8Array): HeldRecord {
    return this.#open(digest, bytes).held;
  }

  forget(digest: string): void {
    this.#catalog();
    this.#records.delete(digest);
  }

  decide(held: HeldRecord, request: Call, now: number): Decided {
    const handle = this.#handle(held);
    const { method, path, query } = request;
    const decision = call((wasm) => wasm.decide(handle, method, path, query, now));
    const judged: Judged = { held, call: request, now };
    const decided: Decided = decision.outcome === "allow" ? { ...judged, decision } : { ...judged, decision };
    this.#decidedOn.set(decided, handle);
    return decided;
  }

  /** A projector for the answer to an allowed call. Its owner frees it. */
  openProjector(allowed: Allowed): Projector {
    return this.#withMask(allowed, answerMask, (handle, mask) => {
      return new Projector((wasm) => wasm.openProjector(handle, mask));
    });
  }

  /** What of `body` the key may not write. */
  checkBody(allowed: Allowed, body: Uint8Array): BodyVerdict {
    return this.#withMask(allowed, bodyMask, (handle, mask) => {
      return call((wasm) => whole(wasm, body, 1, () => wasm.checkBody(handle, mask, body)));
    });
  }

  /** What of a form-encoded `body` the key may not write. */
  checkForm(allowed: Allowed, style: FormStyle, body: Uint8Array): FormVerdict {
    return this.#withMask(allowed, bodyMask, (handle, mask) => {
      return call((wasm) => whole(wasm, body, FORM_COPIES, () => wasm.checkForm(handle, mask, style, body)));
    });
  }

  /** Which paths of a real answer the key does not see, and which the catalog does not declare. */
  surveyBody(allowed: Allowed, body: Uint8Array): Survey {
    return this.#withMask(allowed, answerMask, (handle, mask) => {
      return call((wasm) => wasm.surveyBody(handle, mask, body));
    });
  }

  /** Whether a body, of whatever key, names another method. */
  inspectBody(format: string, boundary: string, body: Uint8Array): BodyInspection {
    return call((wasm) => whole(wasm, body, 1, () => wasm.inspectBody(format, boundary, body)));
  }

  generateKey(prefix: string): KeyName & { key: string } {
    return call((wasm) => wasm.generateKey(prefix));
  }

  sealRecord(record: RecordDocument): { bytes: Uint8Array; version: string } {
    const text = JSON.stringify(record);
    return call((wasm) => wasm.sealRecord(text));
  }

  readRecord(bytes: Uint8Array): RecordDocument {
    return call((wasm) => wasm.readRecord(bytes));
  }

  /** Grants as JSON text to their stored form, or all that is wrong with them. */
  checkGrants(grants: string): ReturnType<Boundary["checkGrants"]> {
    return this.#onCatalog((wasm, catalog) => wasm.checkGrants(catalog, grants));
  }

  lintGrants(grants: string): Warning[] {
    return this.#onCatalog((wasm, catalog) => wasm.lintGrants(catalog, grants));
  }

  diffGrants(before: string, after: string): Diff {
    return this.#onCatalog((wasm, catalog) => wasm.diffGrants(catalog, before, after));
  }

  exposeGrants(grants: string): Exposure {
    return this.#onCatalog((wasm, catalog) => wasm.exposeGrants(catalog, grants));
  }

  #onCatalog<T>(work: (wasm: Boundary, catalog: number) => T): T {
    const catalog = this.#catalog();
    return call((wasm) => work(wasm, catalog));
  }

  /** The catalog's handle in the living instance. After a trap all records are gone with their instance. */
  #catalog(): number {
    if (this.#compiled.generation !== generation()) {
      this.#records = this.#emptyRecords();
      this.#compiled = compile(this.#text);
    }
    return this.#compiled.handle;
  }

  #emptyRecords(): Lru<Opened> {
    return new Lru({
      entriesMax: this.#limits.recordsMax,
      sizeMax: this.#limits.recordsBytesMax,
      release: ({ handle }) => call((wasm) => wasm.freeRecord(handle)),
    });
  }

  #handle(held: HeldRecord): number {
    this.#catalog();
    const opened = this.#records.get(held.digest);
    if (opened?.held.version === held.version) return opened.handle;
    return this.#open(held.digest, held.bytes).handle;
  }

  #open(digest: string, bytes: Uint8Array): Opened {
    const opened = this.#onCatalog((wasm, catalog) => wasm.openRecord(catalog, bytes));
    const { record: handle, id, version, expiresAt, size } = opened;
    const entry: Opened = { held: { digest, id, version, expiresAt, bytes }, handle, masks: new Set() };
    this.#records.set(digest, entry, size + bytes.byteLength);
    return entry;
  }

  /**
   * INVARIANT: a mask goes only to the handle it was decided on. If the record was compiled again in between, the
   * decision is made again: same record, same call, same time, hence the same outcome.
   */
  #withMask<T>(
    allowed: Allowed,
    pick: (allow: Allow) => number | undefined,
    use: (handle: number, mask: number) => T,
  ): T {
    const handle = this.#handle(allowed.held);
    const isCurrent = this.#decidedOn.get(allowed) === handle;
    const current = isCurrent ? allowed : this.decide(allowed.held, allowed.call, allowed.now);
    const mask = isAllowed(current) ? pick(current.decision) : undefined;
    if (mask === undefined) throw new Error("the decision has no mask for this");
    const used = use(handle, mask);
    this.#recount(allowed.held.digest, mask);
    return used;
  }

  #recount(digest: string, mask: number): void {
    const opened = this.#records.get(digest);
    if (opened === undefined || opened.masks.has(mask)) return;
    opened.masks.add(mask);
    const size = call((wasm) => wasm.recordSize(opened.handle));
    this.#records.resize(digest, size + opened.held.bytes.byteLength);
  }
}

function answerMask({ answer }: Allow): number | undefined {
  return answer.rule === "project" ? answer.mask : undefined;
}

function bodyMask({ body }: Allow): number | undefined {
  return body.rule === "check" ? body.mask : undefined;
}

function compile(text: string): Compiled {
  const compiled = call((wasm) => wasm.compileCatalog(text));
  if (!compiled.ok) throw new InvalidCatalog(compiled.problems);
  return { generation: generation(), handle: compiled.catalog, digest: compiled.digest, name: compiled.name };
}

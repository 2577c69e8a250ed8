/**
 * What one key may do, compiled against a catalog: it decides calls, and what may come and go with those it allows.
 *
 * INVARIANT: a mask goes only to the handle whose decision named it. If the policy was compiled again in between, the
 * decision is made again: the same policy, call and time have the same outcome.
 */
import type { Allow, BodyVerdict, Boundary, Deny, FormStyle, FormVerdict, Survey } from "./boundary.ts";
import type { Bytes } from "./bytes.ts";
import { Compiled } from "./compiled.ts";
import { FORM_COPIES, whole } from "./crossing.ts";
import { FieldgateError } from "./error.ts";
import { call } from "./instance.ts";
import { projectWhole } from "./projection.ts";
import { Projector } from "./projector.ts";

/** One call in the parts that are judged: `query` comes without its question mark. */
export type Call = Readonly<{ method: string; path: string; query: string }>;

export type Decided = AllowedCall | DeniedCall;
export type DeniedCall = Readonly<{ outcome: "deny"; decision: Deny }>;

export class CompiledPolicy {
  readonly #compiled: Compiled;
  /** Hears that the policy is in the engine's memory again, or has grown there. */
  readonly #onHeld: () => void;
  #lastHandle: number;
  /** Masks that have been used: each is compiled when it is first used, and adds to the size. */
  readonly #masks = new Set<number>();

  constructor(compile: (wasm: Boundary) => number, onHeld: () => void = () => undefined) {
    this.#compiled = new Compiled("freeRecord", compile);
    this.#onHeld = onHeld;
    this.#lastHandle = this.#compiled.handle;
  }

  /** `now` is in milliseconds since 1970. */
  decide(asked: Call, now: number): Decided {
    const handle = this.handle();
    const decision = this.judge(asked, now, handle);
    if (decision.outcome === "deny") return { outcome: "deny", decision };
    return new AllowedCall(this, asked, now, decision, handle);
  }

  /** About how many bytes of the engine's memory it holds by now. */
  get size(): number {
    const handle = this.handle();
    return call((wasm) => wasm.recordSize(handle));
  }

  /** Gives the memory back until the policy is used again. */
  release(): void {
    this.#compiled.release();
  }

  /** For an `AllowedCall`. */
  handle(): number {
    const { handle } = this.#compiled;
    if (handle === this.#lastHandle) return handle;
    this.#lastHandle = handle;
    this.#masks.clear();
    this.#onHeld();
    return handle;
  }

  /** For an `AllowedCall`. */
  judge({ method, path, query }: Call, now: number, handle: number): Allow | Deny {
    return call((wasm) => wasm.decide(handle, method, path, query, now));
  }

  /** For an `AllowedCall`: the mask has been used. */
  used(mask: number): void {
    if (this.#masks.has(mask)) return;
    this.#masks.add(mask);
    this.#onHeld();
  }
}

export class AllowedCall {
  readonly outcome = "allow";
  readonly call: Call;
  readonly decision: Allow;
  readonly #policy: CompiledPolicy;
  readonly #now: number;
  /** The handle that named the masks of `decision`. */
  readonly #handle: number;

  constructor(policy: CompiledPolicy, asked: Call, now: number, decision: Allow, handle: number) {
    this.call = asked;
    this.decision = decision;
    this.#policy = policy;
    this.#now = now;
    this.#handle = handle;
  }

  /** For the answer, as it comes. Its owner frees it. */
  openProjector(): Projector {
    return this.#withMask(answerMask, (policy, mask) => {
      return new Projector((wasm) => wasm.openProjector(policy, mask));
    });
  }

  /** What of a whole answer may leave. */
  project(answer: Uint8Array): Bytes {
    return this.#withMask(answerMask, (policy, mask) => {
      return projectWhole((wasm) => wasm.openProjector(policy, mask), answer);
    });
  }

  /** What of `body` the key may not write. */
  checkBody(body: Uint8Array): BodyVerdict {
    return this.#withMask(bodyMask, (policy, mask) => {
      return call((wasm) => whole(wasm, body, 1, () => wasm.checkBody(policy, mask, body)));
    });
  }

  /** What of a form-encoded `body` the key may not write. */
  checkForm(style: FormStyle, body: Uint8Array): FormVerdict {
    return this.#withMask(bodyMask, (policy, mask) => {
      return call((wasm) => whole(wasm, body, FORM_COPIES, () => wasm.checkForm(policy, mask, style, body)));
    });
  }

  /** Which paths of a whole answer the key does not see, and which the catalog does not declare. */
  survey(answer: Uint8Array): Survey {
    return this.#withMask(answerMask, (policy, mask) => {
      return call((wasm) => wasm.surveyBody(policy, mask, answer));
    });
  }

  #withMask<T>(pick: (allow: Allow) => number | undefined, use: (policy: number, mask: number) => T): T {
    const handle = this.#policy.handle();
    const isSame = handle === this.#handle;
    const decision = isSame ? this.decision : this.#policy.judge(this.call, this.#now, handle);
    const mask = decision.outcome === "allow" ? pick(decision) : undefined;
    if (mask === undefined)
      throw new FieldgateError("inconsistent", "The engine decided differently; do not pass this on.");
    const result = use(handle, mask);
    this.#policy.used(mask);
    return result;
  }
}

function answerMask({ answer }: Allow): number | undefined {
  return answer.rule === "project" ? answer.mask : undefined;
}

function bodyMask({ body }: Allow): number | undefined {
  return body.rule === "check" ? body.mask : undefined;
}

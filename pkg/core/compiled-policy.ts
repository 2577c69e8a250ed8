/**
 * What one key may do, compiled against a catalog. A policy decides on calls, checks the bodies of those it allows, and
 * projects their responses.
 *
 * INVARIANT: a mask is used only with the handle whose decision named it. If the policy was compiled again in between,
 * the decision is made again: the same policy, call and time have the same outcome.
 */
import type { Allow, BodyVerdict, Boundary, Deny, FormStyle, FormVerdict, Survey } from "./boundary.ts";
import type { Bytes } from "./bytes.ts";
import { Compiled } from "./compiled.ts";
import { FORM_COPIES, treeCopies, withRoom } from "./crossing.ts";
import { FieldgateError } from "./error.ts";
import { call } from "./instance.ts";
import { projectWhole } from "./projection.ts";
import { Projector } from "./projector.ts";

/** The parts of a call that a decision depends on. `query` has no question mark. */
export type Call = Readonly<{ method: string; path: string; query: string }>;

export type DecidedCall = AllowedCall | DeniedCall;
/** Addresses without a slash at the end: scheme, authority and perhaps a path. */
export type Addresses = Readonly<{ from: string; to: string }>;
export type DeniedCall = Readonly<{ outcome: "deny"; decision: Deny }>;

export class CompiledPolicy {
  readonly #compiled: Compiled;
  /** Called when the policy returns to the engine's memory, or grows there. */
  readonly #onHeld: () => void;
  #lastHandle: number;
  /** Masks that have been used. Each is compiled at its first use and adds to the size. */
  readonly #masks = new Set<number>();

  constructor(compile: (wasm: Boundary) => number, onHeld: () => void = () => undefined) {
    this.#compiled = new Compiled("freePolicy", compile);
    this.#onHeld = onHeld;
    this.#lastHandle = this.#compiled.handle;
  }

  /** `now` is in milliseconds since 1970. */
  decide(request: Call, now: number): DecidedCall {
    const handle = this.handle();
    const decision = this.decideOn(handle, request, now);
    if (decision.outcome === "deny") return { outcome: "deny", decision };
    return new AllowedCall(this, request, now, decision, handle);
  }

  /** About how many bytes of the engine's memory the policy uses now. */
  get size(): number {
    const handle = this.handle();
    return call((wasm) => wasm.policySize(handle));
  }

  /** Releases the memory until the policy is used again. */
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
  decideOn(handle: number, { method, path, query }: Call, now: number): Allow | Deny {
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

  constructor(policy: CompiledPolicy, request: Call, now: number, decision: Allow, handle: number) {
    this.call = request;
    this.decision = decision;
    this.#policy = policy;
    this.#now = now;
    this.#handle = handle;
  }

  /** Opens a projector for the response's body. The caller frees it. */
  openProjector(): Projector {
    return this.#withMask(responseMask, (policy, mask) => {
      return new Projector((wasm) => wasm.openProjector(policy, mask));
    });
  }

  /** The same for a body with links, which lead to `to` instead of `from`. Without a mask, everything else leaves. */
  openRewriter({ from, to }: Addresses): Projector {
    return this.#withMask(linksMask, (policy, links, decision) => {
      const mask = responseMask(decision);
      const projector = new Projector((wasm) => wasm.openRewriter(policy, mask ?? -1, links, from, to));
      if (mask !== undefined) this.#policy.used(mask);
      return projector;
    });
  }

  /** The permitted part of a whole response body. */
  project(body: Uint8Array): Bytes {
    return this.#withMask(responseMask, (policy, mask) => {
      return projectWhole((wasm) => wasm.openProjector(policy, mask), body);
    });
  }

  /** Whether the key may write `body`, and if not, which parts are refused. */
  checkBody(body: Uint8Array): BodyVerdict {
    return this.#withMask(bodyMask, (policy, mask) => {
      return call((wasm) => withRoom(wasm, body, 1, () => wasm.checkBody(policy, mask, body)));
    });
  }

  /** Like `checkBody`, for a JSON Patch. */
  checkPatch(body: Uint8Array): BodyVerdict {
    return this.#withMask(bodyMask, (policy, mask) => {
      return call((wasm) =>
        withRoom(wasm, body, treeCopies(body), () => wasm.checkPatch(policy, mask, body)),
      );
    });
  }

  /** Like `checkBody`, for the body of a read. `fields` are the members that may not pass. */
  checkSearch(body: Uint8Array): BodyVerdict {
    return this.#withMask(bodyMask, (policy, mask) => {
      return call((wasm) =>
        withRoom(wasm, body, treeCopies(body), () => wasm.checkSearch(policy, mask, body)),
      );
    });
  }

  /** Like `checkBody`, for a form-encoded body. */
  checkForm(style: FormStyle, body: Uint8Array): FormVerdict {
    return this.#withMask(bodyMask, (policy, mask) => {
      return call((wasm) =>
        withRoom(wasm, body, FORM_COPIES, () => wasm.checkForm(policy, mask, style, body)),
      );
    });
  }

  /** The part of an origin's error that leaves to the client, as JSON text. `undefined` if nothing does. */
  projectErrors(body: Uint8Array): string | undefined {
    return this.#withMask(errorsMask, (policy, mask) => {
      return call((wasm) =>
        withRoom(wasm, body, treeCopies(body), () => wasm.projectErrors(policy, mask, body)),
      );
    });
  }

  /** Which paths of a whole response body the key does not see, and which the catalog does not declare. */
  survey(body: Uint8Array): Survey {
    return this.#withMask(responseMask, (policy, mask) => {
      return call((wasm) => wasm.surveyBody(policy, mask, body));
    });
  }

  #withMask<T>(
    pick: (allow: Allow) => number | undefined,
    use: (policy: number, mask: number, decision: Allow) => T,
  ): T {
    const handle = this.#policy.handle();
    const isSame = handle === this.#handle;
    const decision = isSame ? this.decision : this.#policy.decideOn(handle, this.call, this.#now);
    const mask = decision.outcome === "allow" ? pick(decision) : undefined;
    if (decision.outcome === "deny" || mask === undefined)
      throw new FieldgateError("inconsistent", "The engine made a different decision; do not pass this on.");
    const result = use(handle, mask, decision);
    this.#policy.used(mask);
    return result;
  }
}

function responseMask({ answer }: Allow): number | undefined {
  return answer.rule === "project" ? answer.mask : undefined;
}

function errorsMask({ errors }: Allow): number | undefined {
  return errors?.mask;
}

function linksMask({ links }: Allow): number | undefined {
  return links?.mask;
}

function bodyMask({ body }: Allow): number | undefined {
  return body.rule === "check" || body.rule === "search" ? body.mask : undefined;
}

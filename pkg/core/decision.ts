/**
 * A decision on one call and, if it is allowed, what may come and go with it.
 *
 * INVARIANT: a mask goes only to the compiled grants whose decision named it. If they were compiled again in between,
 * the decision is made again: same grants, same call, same time, hence the same outcome.
 */
import type { Action, BodyVerdict, Deny, FormStyle, FormVerdict } from "../results.d.ts";
import { bytesOf, objectOf, textOf } from "./argument.ts";
import type { Allow } from "./boundary.ts";
import { type Bytes, owned } from "./bytes.ts";
import type { Compiled } from "./compiled.ts";
import { FORM_COPIES, whole } from "./crossing.ts";
import { ask, FieldgateError, translated } from "./error.ts";
import { type Open, projectWhole } from "./projection.ts";
import { Projector } from "./projector.ts";
import { projectStream } from "./stream.ts";

export type RequestLine = { method: string; path: string; query?: string };
export type DecideOptions = { now?: number; expiresAt?: number | null };

export type Denied = Deny;
export type Decision = Allowed | Denied;

/** What decides: the same again gives the same. */
type Question = Readonly<{ policy: Compiled; method: string; path: string; query: string; now: number }>;

export function decide(policy: Compiled, request: RequestLine, now: number): Decision {
  const {
    method,
    path,
    query = "",
  } = objectOf(request, "a request is an object with method, path and query");
  const question: Question = {
    policy,
    method: textOf(method, "method"),
    path: textOf(path, "path"),
    query: textOf(query, "query"),
    now,
  };
  const { handle } = policy;
  const decision = judge(question, handle);
  return decision.outcome === "deny" ? decision : new Allowed(question, decision, handle);
}

function judge({ method, path, query, now }: Question, policy: number) {
  return ask((wasm) => wasm.decide(policy, method, path, query, now));
}

/** What of the engine's rule is for callers. */
type BodyRule =
  | { readonly rule: "none" }
  | { readonly rule: "pass"; readonly maxBytes: number }
  | { readonly rule: "check"; readonly maxBytes: number; readonly form?: FormStyle };

export class Allowed {
  readonly outcome = "allow";
  readonly endpoint: string;
  readonly action: Action;
  readonly target: string;
  readonly restricted: boolean;
  readonly headers: readonly string[];
  readonly body: BodyRule;
  readonly answer: { readonly rule: "pass" | "project" | "attachment" };
  readonly #question: Question;
  readonly #allow: Allow;
  /** What `#allow` was decided on. */
  readonly #policy: number;

  constructor(question: Question, allow: Allow, policy: number) {
    const { endpoint, action, target, restricted, headers, body, answer } = allow;
    this.endpoint = endpoint;
    this.action = action;
    this.target = target;
    this.restricted = restricted;
    this.headers = headers;
    this.body = withoutMask(body);
    this.answer = { rule: answer.rule };
    this.#question = question;
    this.#allow = allow;
    this.#policy = policy;
  }

  project(body: Uint8Array | string): Bytes {
    const bytes = bytesOf(body, "body");
    if (this.#allow.answer.rule !== "project") return owned(bytes);
    const open = this.#opener();
    return translated(() => projectWhole(open, bytes));
  }

  projectStream(): TransformStream<Uint8Array, Bytes> {
    if (this.#allow.answer.rule !== "project") return new TransformStream();
    const open = this.#opener();
    return projectStream(translated(() => new Projector(open)));
  }

  checkBody(body: Uint8Array | string): BodyVerdict {
    const bytes = bytesOf(body, "body");
    this.#checkSize(bytes);
    if (this.#allow.body.rule !== "check") return { verdict: "pass" };
    const { policy, allow } = this.#current();
    if (allow.body.rule !== "check") throw contradiction();
    const { mask } = allow.body;
    return ask((wasm) => whole(wasm, bytes, 1, () => wasm.checkBody(policy, mask, bytes)));
  }

  checkForm(body: Uint8Array | string): FormVerdict {
    const bytes = bytesOf(body, "body");
    this.#checkSize(bytes);
    if (this.#allow.body.rule !== "check") return { verdict: "pass" };
    const { form } = this.#allow.body;
    if (form === undefined)
      throw new FieldgateError("form_not_taken", "Send JSON: forms are not taken here.");
    const { policy, allow } = this.#current();
    if (allow.body.rule !== "check") throw contradiction();
    const { mask } = allow.body;
    return ask((wasm) => whole(wasm, bytes, FORM_COPIES, () => wasm.checkForm(policy, mask, form, bytes)));
  }

  #checkSize({ byteLength }: Uint8Array): void {
    const { body } = this.#allow;
    const maxBytes = body.rule === "none" ? 0 : body.maxBytes;
    if (byteLength <= maxBytes) return;
    if (maxBytes === 0) throw new FieldgateError("unexpected_body", "Send no body: this call has none.");
    throw new FieldgateError(
      "body_too_large",
      `Send at most ${maxBytes} bytes: this body has ${byteLength}.`,
    );
  }

  #opener(): Open {
    const { policy, allow } = this.#current();
    if (allow.answer.rule !== "project") throw contradiction();
    const { mask } = allow.answer;
    return (wasm) => wasm.openProjector(policy, mask);
  }

  #current(): { policy: number; allow: Allow } {
    const policy = this.#question.policy.handle;
    if (policy === this.#policy) return { policy, allow: this.#allow };
    const decision = judge(this.#question, policy);
    if (decision.outcome === "deny") throw contradiction();
    return { policy, allow: decision };
  }
}

function withoutMask(body: Allow["body"]): BodyRule {
  if (body.rule !== "check") return body;
  const { rule, maxBytes, form } = body;
  return form === undefined ? { rule, maxBytes } : { rule, maxBytes, form };
}

/** Cannot be: the same question has the same answer. */
function contradiction(): Error {
  return new FieldgateError("inconsistent", "The engine decided differently; do not pass this on.");
}

/** A decision on one call and, if it is allowed, what may come and go with it. */

import { bytesOf, objectOf, textOf } from "./argument.ts";
import { type Bytes, owned } from "./bytes.ts";
import type { AllowedCall, CompiledPolicy } from "./compiled-policy.ts";
import { FieldgateError, translated } from "./error.ts";
import type { Action, BodyVerdict, Deny, FormStyle, FormVerdict } from "./results.ts";
import { projectStream } from "./stream.ts";

/** `path` and `query` as they came, encoded; `query` without its question mark. */
export type RequestLine = { method: string; path: string; query?: string };

export type DecideOptions = {
  /** By default the time of the call. */
  now?: number;
  /** From when on everything is denied; `null`, the default: never. */
  expiresAt?: number | null;
};

export type Denied = Deny;
export type Decision = Allowed | Denied;

/** A call that may be made. Bodies go through it. */
export interface Allowed {
  readonly outcome: "allow";
  /** The endpoint's id. */
  readonly endpoint: string;
  readonly action: Action;
  /** Path and query, rebuilt from what was judged. Exactly this should go to the API. */
  readonly target: string;
  /** The field set for this endpoint is a list. */
  readonly restricted: boolean;
  /** Headers, in lower case, that the endpoint passes besides the usual ones. */
  readonly headers: readonly string[];
  /**
   * `none`: refuse the call if a body came with it. `pass`: as it is. `check`: only if `checkBody` says `pass`, or `checkForm` of a form, which
   * is taken only where the catalog says how its names are written.
   */
  readonly body:
    | { readonly rule: "none" }
    | { readonly rule: "pass"; readonly maxBytes: number }
    | { readonly rule: "check"; readonly maxBytes: number; readonly form?: FormStyle };
  /** `pass`: as it is. `project`: through the projector. `attachment`: as it is, to be saved and never shown. */
  readonly answer: { readonly rule: "pass" | "project" | "attachment" };

  /**
   * What the key receives of an answer. Where the rule is not `project` that is the answer itself, unread and uncopied.
   *
   * Throws `invalid_json` for a body that is not one whole JSON value, and `overloaded`.
   */
  project(body: Uint8Array | string): Bytes;

  /** The same as bytes come; see `Mask.projectStream`. */
  projectStream(): TransformStream<Uint8Array, Bytes>;

  /**
   * Whether a request with this body may go on. What is wrong with the body is part of the verdict.
   *
   * Throws `unexpected_body` where the rule is `none` and the body not empty, `body_too_large`, and `overloaded`.
   */
  checkBody(body: Uint8Array | string): BodyVerdict;

  /** The same for `application/x-www-form-urlencoded`. Throws `form_not_taken` besides, where only JSON is checked. */
  checkForm(body: Uint8Array | string): FormVerdict;
}

export function decide(policy: CompiledPolicy, request: RequestLine, now: number): Decision {
  const {
    method,
    path,
    query = "",
  } = objectOf(request, "a request is an object with method, path and query");
  const call = {
    method: textOf(method, "method"),
    path: textOf(path, "path"),
    query: textOf(query, "query"),
  };
  const decided = translated(() => policy.decide(call, now));
  return decided.outcome === "deny" ? decided.decision : new AllowedDecision(decided);
}

class AllowedDecision implements Allowed {
  readonly outcome = "allow";
  readonly endpoint: string;
  readonly action: Action;
  readonly target: string;
  readonly restricted: boolean;
  readonly headers: readonly string[];
  readonly body: Allowed["body"];
  readonly answer: Allowed["answer"];
  readonly #call: AllowedCall;

  constructor(call: AllowedCall) {
    const { endpoint, action, target, restricted, headers, body, answer } = call.decision;
    this.endpoint = endpoint;
    this.action = action;
    this.target = target;
    this.restricted = restricted;
    this.headers = headers;
    this.body = withoutMask(body);
    this.answer = { rule: answer.rule };
    this.#call = call;
  }

  project(body: Uint8Array | string): Bytes {
    const bytes = bytesOf(body, "body");
    if (this.#call.decision.answer.rule !== "project") return owned(bytes);
    return translated(() => this.#call.project(bytes));
  }

  projectStream(): TransformStream<Uint8Array, Bytes> {
    if (this.#call.decision.answer.rule !== "project") return new TransformStream();
    return projectStream(translated(() => this.#call.openProjector()));
  }

  checkBody(body: Uint8Array | string): BodyVerdict {
    const bytes = bytesOf(body, "body");
    this.#checkSize(bytes);
    if (this.#call.decision.body.rule !== "check") return { verdict: "pass" };
    return translated(() => this.#call.checkBody(bytes));
  }

  checkForm(body: Uint8Array | string): FormVerdict {
    const bytes = bytesOf(body, "body");
    this.#checkSize(bytes);
    if (this.#call.decision.body.rule !== "check") return { verdict: "pass" };
    const { form } = this.#call.decision.body;
    if (form === undefined)
      throw new FieldgateError("form_not_taken", "Send JSON: forms are not taken here.");
    return translated(() => this.#call.checkForm(form, bytes));
  }

  #checkSize({ byteLength }: Uint8Array): void {
    const { body } = this.#call.decision;
    const maxBytes = body.rule === "none" ? 0 : body.maxBytes;
    if (byteLength <= maxBytes) return;
    if (maxBytes === 0) throw new FieldgateError("unexpected_body", "Send no body: this call has none.");
    throw new FieldgateError(
      "body_too_large",
      `Send at most ${maxBytes} bytes: this body has ${byteLength}.`,
    );
  }
}

function withoutMask(body: AllowedCall["decision"]["body"]): Allowed["body"] {
  if (body.rule !== "check") return body;
  const { rule, maxBytes, form } = body;
  return form === undefined ? { rule, maxBytes } : { rule, maxBytes, form };
}

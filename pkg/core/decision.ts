/** The public interface of decisions, and of the bodies of allowed calls. */

import { bytesOf, objectOf, textOf } from "./argument.ts";
import { type Bytes, owned } from "./bytes.ts";
import type { AllowedCall, CompiledPolicy } from "./compiled-policy.ts";
import { FieldgateError, translated } from "./error.ts";
import type { Action, BodyVerdict, Deny, FormStyle, FormVerdict } from "./results.ts";
import { projectStream } from "./stream.ts";

/** `path` and `query` as they arrived, still encoded; `query` without its question mark. */
export type RequestLine = { method: string; path: string; query?: string };

export type DecideOptions = {
  /** The time of the decision, in milliseconds since 1970; the current time by default. */
  now?: number;
  /** From this time on everything is denied; `null`, the default, means never. */
  expiresAt?: number | null;
};

export type Denied = Deny;
export type Decision = Allowed | Denied;

/** An allowed call. Pass its bodies through this object. */
export interface Allowed {
  readonly outcome: "allow";
  /** The endpoint's id. */
  readonly endpoint: string;
  readonly action: Action;
  /** Path and query, rebuilt from what was decided on. Send exactly this to the API. */
  readonly target: string;
  /** The field set at this endpoint is a list. */
  readonly restricted: boolean;
  /** Headers, in lower case, that the endpoint passes in addition to the usual ones. */
  readonly headers: readonly string[];
  /** Header lines, `name: value`, to send in this call. Refuse a call in which the client sends another value. */
  readonly fixedHeaders: readonly string[];
  /**
   * What to do with the request's body. `none`: refuse the call if it has one. `pass`: send it as it is. `check`: send it
   * only if `checkBody`, or for a form `checkForm`, returns the verdict `pass`. Forms are accepted only if `form` is set.
   * `search`: the same for the body of a read, which may also be empty; `fields` of the verdict are members of the body.
   */
  readonly body:
    | { readonly rule: "none" }
    | { readonly rule: "pass"; readonly maxBytes: number }
    | { readonly rule: "check"; readonly maxBytes: number; readonly form?: FormStyle }
    | { readonly rule: "search"; readonly maxBytes: number };
  /**
   * What to do with the response. `pass`: pass it on as it is. `project`: project its body. `attachment`: pass it on as it
   * is, as a file to save, never to display.
   */
  readonly answer: { readonly rule: "pass" | "project" | "attachment" };

  /**
   * The part of a response's body that the key receives. Unless the rule is `project`, this is the body itself, not read
   * and not copied.
   *
   * Throws `invalid_json` for a body that is not one whole JSON value, and `overloaded`.
   */
  project(body: Uint8Array | string): Bytes;

  /** The same for a stream; see `Mask.projectStream`. */
  projectStream(): TransformStream<Uint8Array, Bytes>;

  /**
   * Whether a request with this body may be sent. The verdict includes what is wrong with the body.
   *
   * Throws `unexpected_body` if the rule is `none` and the body is not empty, `body_too_large`, and `overloaded`.
   */
  checkBody(body: Uint8Array | string): BodyVerdict;

  /** The same for `application/x-www-form-urlencoded`. Also throws `form_not_taken`, if only JSON is accepted. */
  checkForm(body: Uint8Array | string): FormVerdict;
}

export function decide(policy: CompiledPolicy, request: RequestLine, now: number): Decision {
  const {
    method,
    path,
    query = "",
  } = objectOf(request, "the request must be an object with method, path and query");
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
  readonly fixedHeaders: readonly string[];
  readonly body: Allowed["body"];
  readonly answer: Allowed["answer"];
  readonly #call: AllowedCall;

  constructor(call: AllowedCall) {
    const { endpoint, action, target, restricted, headers, fixedHeaders = [], body, answer } = call.decision;
    this.endpoint = endpoint;
    this.action = action;
    this.target = target;
    this.restricted = restricted;
    this.headers = headers;
    this.fixedHeaders = fixedHeaders;
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
    const { rule } = this.#call.decision.body;
    if (rule === "search" && bytes.byteLength > 0) return translated(() => this.#call.checkSearch(bytes));
    if (rule !== "check") return { verdict: "pass" };
    return translated(() => this.#call.checkBody(bytes));
  }

  checkForm(body: Uint8Array | string): FormVerdict {
    const bytes = bytesOf(body, "body");
    this.#checkSize(bytes);
    const { rule } = this.#call.decision.body;
    if (rule === "search")
      throw new FieldgateError("form_not_taken", "Send JSON: this call does not accept forms.");
    if (this.#call.decision.body.rule !== "check") return { verdict: "pass" };
    const { form } = this.#call.decision.body;
    if (form === undefined)
      throw new FieldgateError("form_not_taken", "Send JSON: this call does not accept forms.");
    return translated(() => this.#call.checkForm(form, bytes));
  }

  #checkSize({ byteLength }: Uint8Array): void {
    const { body } = this.#call.decision;
    const maxBytes = body.rule === "none" ? 0 : body.maxBytes;
    if (byteLength <= maxBytes) return;
    if (maxBytes === 0) throw new FieldgateError("unexpected_body", "Send no body: this call takes none.");
    throw new FieldgateError(
      "body_too_large",
      `Send at most ${maxBytes} bytes: this body has ${byteLength}.`,
    );
  }
}

function withoutMask(body: AllowedCall["decision"]["body"]): Allowed["body"] {
  if (body.rule === "search") return { rule: body.rule, maxBytes: body.maxBytes };
  if (body.rule !== "check") return body;
  const { rule, maxBytes, form } = body;
  return form === undefined ? { rule, maxBytes } : { rule, maxBytes, form };
}

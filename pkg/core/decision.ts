/** A decision on one call and, if it is allowed, what may come and go with it. */
import type { Action, BodyVerdict, Deny, FormStyle, FormVerdict } from "../results.d.ts";
import { bytesOf, objectOf, textOf } from "./argument.ts";
import { type Bytes, owned } from "./bytes.ts";
import type { AllowedCall, CompiledPolicy } from "./compiled-policy.ts";
import { FieldgateError, translated } from "./error.ts";
import { projectStream } from "./stream.ts";

export type RequestLine = { method: string; path: string; query?: string };
export type DecideOptions = { now?: number; expiresAt?: number | null };

export type Denied = Deny;
export type Decision = Allowed | Denied;

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
  return decided.outcome === "deny" ? decided.decision : new Allowed(decided);
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

function withoutMask(body: AllowedCall["decision"]["body"]): BodyRule {
  if (body.rule !== "check") return body;
  const { rule, maxBytes, form } = body;
  return form === undefined ? { rule, maxBytes } : { rule, maxBytes, form };
}

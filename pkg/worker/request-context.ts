import type { Action, Decision } from "../core/boundary.ts";
import type { Call } from "../core/compiled-policy.ts";
import type { Env } from "./env.ts";

/** The state of one request. Nothing of it outlives the request. */
export class RequestContext {
  readonly request: Request;
  readonly env: Env;
  readonly url: URL;
  readonly call: Call;
  readonly requestId = crypto.randomUUID();
  /** The log fields that are known before the outcome. */
  readonly logFields: { keyId?: string; endpoint?: string; action?: Action } = {};
  readonly #startedAt = Date.now();

  constructor(request: Request, env: Env) {
    this.request = request;
    this.env = env;
    this.url = new URL(request.url);
    this.call = { method: request.method, path: this.url.pathname, query: this.url.search.slice(1) };
  }

  /** Notes the endpoint and action of a decision, for the log. */
  noteDecision({ endpoint, action }: Decision): void {
    if (endpoint !== undefined) this.logFields.endpoint = endpoint;
    if (action !== undefined) this.logFields.action = action;
  }

  get ms(): number {
    return Date.now() - this.#startedAt;
  }
}

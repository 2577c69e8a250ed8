/**
 * The gateway: routes each request, and connects the pipeline with the registry, KV and the origin.
 *
 * Guarantees: nothing from the origin is released before the registry has said that the key is alive. Every failure, also
 * one of the gate itself, ends in a refusal. Every response has the same security headers and a request id.
 *
 * Does not: share anything that does I/O between two requests.
 */
import "../entries/workerd.ts";
import { documentOf, objectOf } from "../core/argument.ts";
import { CompiledCatalog } from "../core/compiled-catalog.ts";
import type { AllowedCall } from "../core/compiled-policy.ts";
import { within } from "../core/deadline.ts";
import { isLocal } from "../core/local.ts";
import { faultOf, isOfClient } from "../gate/fault.ts";
import { limitsOf } from "../gate/limits.ts";
import { type Origin, type OriginCall, send } from "../gate/origin.ts";
import { type Admitted, type Caller, runPipeline } from "../gate/pipeline.ts";
import { Policies } from "../gate/policies.ts";
import { problem, tooManyFailures, unauthenticated } from "../gate/problem.ts";
import { type CheckedBody, NO_BODY } from "../gate/request-body.ts";
import { refusedForCall, requestHeaders } from "../gate/request-headers.ts";
import { buildResponse } from "../gate/response.ts";
import { finish } from "../gate/response-headers.ts";
import { ENGINE_DIGEST } from "../wasm/digest.js";
import { createAdmin } from "./admin/app.ts";
import type { AdminApp } from "./admin/environment.ts";
import { finishPage, isPage, servePage } from "./admin/page.ts";
import type { Live } from "./admin/preview.ts";
import { clientNetwork } from "./admission/address.ts";
import { admit, type Ports } from "./admission/admit.ts";
import { Guesses } from "./admission/guesses.ts";
import { askVerdict } from "./admission/verdict.ts";
import { allowWebOrigin, preflight } from "./cors.ts";
import { type Env, keyPrefix } from "./env.ts";
import { WORKER_LIMITS, type WorkerLimits } from "./limits.ts";
import { liveRead } from "./live-preview.ts";
import { logCall, logFailure, logFault } from "./log.ts";
import type { GatewayOptions } from "./options.ts";
import { originOf } from "./origin.ts";
import { RequestContext } from "./request-context.ts";
import { warmUp } from "./warm-up.ts";

/**
 * A Worker over one catalog. Throws `invalid_catalog`, so that a faulty catalog cannot be deployed, and
 * `invalid_argument`.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { catalog, limits } = objectOf(options, "the options of a gateway must be an object with catalog");
  const [text, allLimits] = [documentOf(catalog, "catalog"), limitsOf(limits, WORKER_LIMITS)];
  warmUp();
  return new Gateway(new CompiledCatalog(text), allLimits);
}

/** The caller of a preview. */
const PREVIEW: Caller = { key: { id: "preview", digest: "" }, headers: new Headers() };

class Gateway {
  readonly #catalog: CompiledCatalog;
  readonly #policies: Policies;
  readonly #admin: AdminApp;
  readonly #guesses: Guesses;
  readonly #limits: WorkerLimits;

  constructor(catalog: CompiledCatalog, limits: WorkerLimits) {
    this.#catalog = catalog;
    this.#policies = new Policies(catalog, limits);
    this.#admin = createAdmin({ catalog, limits, live: this.#live });
    this.#guesses = new Guesses(limits);
    this.#limits = limits;
  }

  /** An arrow function, since the runtime calls it without `this`. */
  readonly fetch = async (request: Request, env: Env, execution: ExecutionContext): Promise<Response> => {
    const context = new RequestContext(request, env);
    const responding = this.#route(context, execution).catch((error: unknown) => {
      logFailure(context, error);
      return problem(500, "internal_error");
    });
    // A client may leave before its response begins, and nothing signals that. The request still runs to its end, which
    // its deadlines bound, so that it releases what it holds.
    execution.waitUntil(responding);
    const response = await responding;
    const finishHeaders = isPage(context.url) ? finishPage : finish;
    finishHeaders(response.headers, context.requestId, this.#catalog.credentials);
    logCall(context, response);
    return response;
  };

  async #route(context: RequestContext, execution: ExecutionContext): Promise<Response> {
    const { request, env, url } = context;
    if (url.protocol === "http:" && !isLocal(url)) return problem(400, "https_required");
    if (url.pathname === "/healthz") return this.#health();
    if (url.pathname === "/admin")
      return new Response(null, { status: 308, headers: { location: "/admin/" } });
    if (isPage(url)) return servePage(request, env);
    if (url.pathname.startsWith("/admin/api/")) return this.#admin.fetch(request, env, execution);
    const response = preflight(request, env, this.#catalog.credentials) ?? (await this.#gate(context));
    allowWebOrigin(response.headers, request, env);
    return response;
  }

  async #gate(context: RequestContext): Promise<Response> {
    const { request, env, call } = context;
    const { credentials } = this.#catalog;
    const origin = originOf(env, credentials);
    if (origin === undefined) return problem(503, "misconfigured");
    const { headers, body } = request;
    return runPipeline(
      { call, headers, body },
      {
        limits: this.#limits,
        keyPrefix: keyPrefix(env),
        credentials,
        admit: (caller) => this.#admit(context, origin, caller),
        send: (caller, allowed, checked) => this.#send(context, origin, caller, allowed, checked),
        buildResponse: (originCall, allowed) => this.#buildResponse(context, origin, allowed, originCall),
      },
    );
  }

  async #admit(context: RequestContext, origin: Origin, caller: Caller): Promise<Admitted | Response> {
    const { request, env, call, logFields } = context;
    const { key } = caller;
    logFields.keyId = key.id;
    const isolate = { policies: this.#policies, guesses: this.#guesses, limiter: env.AUTH_FAILURES };
    const attempt = { key, address: clientNetwork(request.headers) };
    const admission = await admit(isolate, this.#ports(context, origin, caller), attempt, call);
    switch (admission.outcome) {
      case "decided":
        context.noteDecision(admission.decided.decision);
        return admission;
      case "dead":
        return unauthenticated(this.#catalog.credentials);
      case "limited":
        return tooManyFailures(admission.waitSeconds);
      case "unavailable":
        return problem(503, "verdict_unavailable");
      default:
        return admission satisfies never;
    }
  }

  #ports(context: RequestContext, origin: Origin, caller: Caller): Ports {
    const { env, request } = context;
    return {
      copy: async (digest) => within(this.#limits.verdictMs, env.KEYS.get(`key:${digest}`, "arrayBuffer")),
      verdict: (key, heldVersion) => askVerdict(env, key, heldVersion, this.#limits.verdictMs),
      send: (_copy, allowed) =>
        refusedForCall(request.headers, allowed.decision) === undefined
          ? this.#send(context, origin, caller, allowed, NO_BODY)
          : undefined,
    };
  }

  #send(
    context: RequestContext,
    origin: Origin,
    { key, headers: client }: Caller,
    allowed: AllowedCall,
    body: CheckedBody,
  ): OriginCall {
    const { request, requestId } = context;
    const headers = requestHeaders(client, allowed.decision, key.id, body, origin, requestId);
    const { method } = allowed.call;
    const originRequest = { method, target: allowed.decision.target, headers, body: body.bytes };
    return send(origin, originRequest, request.signal, this.#limits);
  }

  #buildResponse(
    context: RequestContext,
    origin: Origin,
    allowed: AllowedCall,
    originCall: OriginCall,
  ): Promise<Response> {
    return buildResponse(originCall, allowed, {
      limits: this.#limits,
      origin,
      gate: context.url,
      onFault: (reason, response) => {
        if (!isOfClient(reason, context.request.signal)) logFault(context, faultOf(reason, response));
      },
    });
  }

  /**
   * Makes a call as a key with these grants would, for a preview. Nothing of the Administrator's own request goes
   * along.
   */
  readonly #live: Live = async (request, env, grants, call) => {
    const origin = originOf(env, this.#catalog.credentials);
    if (origin === undefined) return undefined;
    const context = new RequestContext(new Request(request.url, { signal: request.signal }), env);
    const gate = {
      catalog: this.#catalog,
      limits: this.#limits,
      send: (allowed: AllowedCall) => this.#send(context, origin, PREVIEW, allowed, NO_BODY),
      buildResponse: (originCall: OriginCall, allowed: AllowedCall) =>
        this.#buildResponse(context, origin, allowed, originCall),
    };
    return liveRead(gate, grants, call);
  };

  #health(): Response {
    return Response.json({ status: "ok", catalog: this.#catalog.digest, engine: ENGINE_DIGEST });
  }
}

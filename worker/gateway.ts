/**
 * The gate, request by request.
 *
 * Guarantees: nothing of the origin is released before the registry has said that the key is alive; whatever fails on
 * the way, in the gate itself too, ends in a refusal. Every answer carries the same security headers and a request id.
 *
 * Does not: share anything that does I/O between two requests.
 */
import "./instance.ts";
import { ENGINE_DIGEST } from "../pkg/wasm/digest.js";
import { clientNetwork } from "./address.ts";
import { type AdminApp, createAdmin } from "./admin/app.ts";
import { finishPage, isPage, servePage } from "./admin/page.ts";
import type { Live } from "./admin/preview.ts";
import { admit, type Doors } from "./admission.ts";
import { release } from "./answer.ts";
import { type JudgedBody, NO_BODY } from "./body.ts";
import { allowCaller, preflight } from "./cors.ts";
import { type Allowed, Engine, type KeyName } from "./engine.ts";
import { type Env, keyPrefix } from "./env.ts";
import { Guesses } from "./guesses.ts";
import { finish, requestHeaders } from "./headers.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { liveRead } from "./live.ts";
import { logCall, logFailure, logFault } from "./log.ts";
import { type Exchange, isLocal, type Origin, originOf, send } from "./origin.ts";
import { type Admitted, pass } from "./passage.ts";
import { problem, tooManyFailures, unauthenticated } from "./problem.ts";
import { askVerdict } from "./verdict.ts";
import { Visit } from "./visit.ts";
import { warmUp } from "./warm-up.ts";
import { within } from "./within.ts";

export type GatewayOptions = {
  /** The catalog document: as text, so that the engine sees what a parser before it would have smoothed over. */
  catalog: string | object;
  limits?: Partial<Limits>;
};

/** A Worker over one catalog. Throws `InvalidCatalog`, so that a faulty catalog cannot be deployed. */
export function createGateway({ catalog, limits }: GatewayOptions): Gateway {
  const text = typeof catalog === "string" ? catalog : JSON.stringify(catalog);
  warmUp();
  return new Gateway(text, { ...LIMITS, ...limits });
}

class Gateway {
  readonly #engine: Engine;
  readonly #admin: AdminApp;
  readonly #guesses: Guesses;
  readonly #limits: Limits;

  constructor(catalog: string, limits: Limits) {
    this.#engine = new Engine(catalog, limits);
    this.#admin = createAdmin({ engine: this.#engine, catalog, limits, live: this.#live });
    this.#guesses = new Guesses(limits);
    this.#limits = limits;
  }

  /** An arrow, since the runtime calls it without its object. */
  readonly fetch = async (request: Request, env: Env, context: ExecutionContext): Promise<Response> => {
    const visit = new Visit(request, env);
    const answered = this.#route(visit, context).catch((error: unknown) => {
      logFailure(visit, error);
      return problem(500, "internal_error");
    });
    // A client may leave before its answer begins, without any signal: the request is then seen to its end all the
    // same, which its deadlines bound, so that what it holds is given back.
    context.waitUntil(answered);
    const response = await answered;
    const say = isPage(visit.url) ? finishPage : finish;
    say(response.headers, visit.requestId);
    logCall(visit, response);
    return response;
  };

  async #route(visit: Visit, context: ExecutionContext): Promise<Response> {
    const { request, env, url } = visit;
    if (url.protocol === "http:" && !isLocal(url)) return problem(400, "https_required");
    if (url.pathname === "/healthz") return this.#health();
    if (url.pathname === "/admin")
      return new Response(null, { status: 308, headers: { location: "/admin/" } });
    if (isPage(url)) return servePage(request, env);
    if (url.pathname.startsWith("/admin/api/")) return this.#admin.fetch(request, env, context);
    const response = preflight(request, env) ?? (await this.#gate(visit));
    allowCaller(response.headers, request, env);
    return response;
  }

  async #gate(visit: Visit): Promise<Response> {
    const { request, env, call } = visit;
    const origin = originOf(env);
    if (origin === undefined) return problem(503, "misconfigured");
    const { headers, body } = request;
    return pass(
      { call, headers, body },
      {
        engine: this.#engine,
        limits: this.#limits,
        keyPrefix: keyPrefix(env),
        admit: (key) => this.#admit(visit, origin, key),
        send: (allowed, judged) => this.#send(visit, origin, allowed, judged),
        release: (exchange, allowed) => this.#release(visit, origin, allowed, exchange),
      },
    );
  }

  async #admit(visit: Visit, origin: Origin, key: KeyName): Promise<Admitted | Response> {
    const { request, env, call, told } = visit;
    told.keyId = key.id;
    const isolate = { engine: this.#engine, guesses: this.#guesses, limiter: env.AUTH_FAILURES };
    const caller = { key, address: clientNetwork(request.headers) };
    const admission = await admit(isolate, this.#doors(visit, origin), caller, call);
    switch (admission.outcome) {
      case "decided":
        visit.tell(admission.decided.decision);
        return admission;
      case "dead":
        return unauthenticated();
      case "limited":
        return tooManyFailures(admission.waitSeconds);
      case "unavailable":
        return problem(503, "verdict_unavailable");
      default:
        return admission satisfies never;
    }
  }

  #doors(visit: Visit, origin: Origin): Doors {
    const { env } = visit;
    return {
      copy: async (digest) => within(this.#limits.verdictMs, env.KEYS.get(`key:${digest}`, "arrayBuffer")),
      verdict: (key, heldVersion) => askVerdict(env, key, heldVersion, this.#limits.verdictMs),
      send: (allowed) => this.#send(visit, origin, allowed, NO_BODY),
    };
  }

  #send(visit: Visit, origin: Origin, allowed: Allowed, body: JudgedBody): Exchange {
    const { request, requestId } = visit;
    const headers = requestHeaders(request.headers, allowed, body, origin, requestId);
    const { method } = allowed.call;
    const outgoing = { method, target: allowed.decision.target, headers, body: body.bytes };
    return send(origin, outgoing, request.signal, this.#limits);
  }

  #release(visit: Visit, origin: Origin, allowed: Allowed, exchange: Exchange): Promise<Response> {
    return release(exchange, allowed, {
      engine: this.#engine,
      limits: this.#limits,
      origin,
      gate: visit.url,
      onFault: (fault) => logFault(visit, fault),
    });
  }

  /** A call as a key with this record would make it, for a preview. It carries nothing of the Administrator's own. */
  readonly #live: Live = async (request, env, record, call) => {
    const origin = originOf(env);
    if (origin === undefined) return undefined;
    const visit = new Visit(new Request(request.url, { signal: request.signal }), env);
    const gate = {
      engine: this.#engine,
      limits: this.#limits,
      send: (allowed: Allowed) => this.#send(visit, origin, allowed, NO_BODY),
      release: (exchange: Exchange, allowed: Allowed) => this.#release(visit, origin, allowed, exchange),
    };
    return liveRead(gate, record, call);
  };

  #health(): Response {
    return Response.json({ status: "ok", catalog: this.#engine.catalogDigest, engine: ENGINE_DIGEST });
  }
}

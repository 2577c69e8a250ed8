/**
 * A gate in the process of the API itself. It runs the same pipeline as the Worker, with a key store instead of the
 * registry and a handler instead of the origin.
 *
 * Guarantees: the handler is called only for allowed calls, with the request that was decided on and nothing else from
 * the client. What the handler returns or throws leaves by the gate's rules alone. A key store that fails, hangs or
 * returns another key's record lets nobody in.
 *
 * Does not: slow down guessing, require https, or answer preflights. The server in front of it does that.
 */

import { CompiledCatalog } from "../core/compiled-catalog.ts";
import type { AllowedCall, Call } from "../core/compiled-policy.ts";
import { within } from "../core/deadline.ts";
import type { ClientRequest } from "../gate/client-request.ts";
import { describeFault, faultOf, isOfClient, type Reason } from "../gate/fault.ts";
import type { Limits } from "../gate/limits.ts";
import { type Origin, type OriginCall, send } from "../gate/origin.ts";
import { type Admitted, runPipeline } from "../gate/pipeline.ts";
import { Policies, type PresentedKey } from "../gate/policies.ts";
import { problem, unauthenticated } from "../gate/problem.ts";
import { requestHeaders } from "../gate/request-headers.ts";
import { buildResponse } from "../gate/response.ts";
import { finish } from "../gate/response-headers.ts";
import { type CallHandler, originOf } from "./handler.ts";
import { isSameDigest, type KeyStore, storedKeyOf } from "./key-store.ts";
import { type GuardOptions, settingsOf } from "./options.ts";
import { Unmatched } from "./unmatched.ts";

/** The parts of a client's connection on which no decision depends. */
export type ClientConnection = Readonly<{
  /** Scheme and authority as the client wrote them. Links are rewritten to this address. */
  address: URL;
  /** Aborted when the client leaves. */
  signal: AbortSignal;
}>;

export class Guard {
  readonly #catalog: CompiledCatalog;
  readonly #policies: Policies;
  readonly #keys: KeyStore;
  readonly #prefix: string;
  readonly #now: () => number;
  readonly #limits: Limits;
  readonly #unmatched: Unmatched;
  readonly onError: (error: unknown) => void;

  constructor(options: GuardOptions) {
    const { catalog, keys, prefix, now, limits, onError } = settingsOf(options);
    this.#limits = limits;
    this.#catalog = new CompiledCatalog(catalog.text);
    this.#policies = new Policies(this.#catalog, limits);
    this.#keys = keys;
    this.#prefix = prefix;
    this.#now = now;
    this.onError = onError;
    this.#unmatched = new Unmatched(onError);
  }

  async handle(request: ClientRequest, client: ClientConnection, handler: CallHandler): Promise<Response> {
    const requestId = crypto.randomUUID();
    const { credentials } = this.#catalog;
    const origin = originOf(handler, client.address, credentials.userToken, this.onError);
    const response = await this.#run(request, client, origin, requestId).catch((error: unknown) =>
      this.refuse(500, "internal_error", error),
    );
    finish(response.headers, requestId, credentials);
    return response;
  }

  /** Reports the gate's own failure: the client gets only the code, `onError` gets the error. */
  refuse(
    status: number,
    code: "internal_error" | "misconfigured" | "verdict_unavailable",
    error: unknown,
  ): Response {
    this.onError(error);
    return problem(status, code);
  }

  #run(
    request: ClientRequest,
    client: ClientConnection,
    origin: Origin,
    requestId: string,
  ): Promise<Response> {
    const { call } = request;
    return runPipeline(request, {
      limits: this.#limits,
      keyPrefix: this.#prefix,
      credentials: this.#catalog.credentials,
      admit: ({ key }) => this.#admit(key, call),
      send: ({ key, headers: from }, allowed, body) => {
        const headers = requestHeaders(from, allowed.decision, key.id, body, origin, requestId);
        const { target } = allowed.decision;
        const originRequest = { method: call.method, target, headers, body: body.bytes };
        return send(origin, originRequest, client.signal, this.#limits);
      },
      buildResponse: (originCall, allowed) => this.#buildResponse(originCall, allowed, origin, client),
    });
  }

  async #admit(key: PresentedKey, call: Call): Promise<Admitted | Response> {
    try {
      const found = await within(this.#limits.verdictMs, this.#keys.find(key.id, key.digest));
      if (found === undefined) return unauthenticated(this.#catalog.credentials);
      const stored = storedKeyOf(found);
      if (stored.id !== key.id || !isSameDigest(stored.digest, key.digest))
        return unauthenticated(this.#catalog.credentials);
      const { policy } = this.#policies.openGrants(key, JSON.stringify(stored.grants), stored.expiresAt);
      return { decided: policy.decide(call, this.#now()), early: undefined };
    } catch (error) {
      return this.refuse(503, "verdict_unavailable", error);
    }
  }

  #buildResponse(
    originCall: OriginCall,
    allowed: AllowedCall,
    origin: Origin,
    client: ClientConnection,
  ): Promise<Response> {
    return buildResponse(this.#unmatched.watch(originCall, allowed), allowed, {
      limits: this.#limits,
      origin,
      gate: client.address,
      onFault: (reason, response) => {
        if (!isOfClient(reason, client.signal)) this.onError(unusable(reason, response));
      },
    });
  }
}

function unusable(reason: Reason, response: Response | undefined): Error {
  return new Error(`A response could not be passed on: ${describeFault(faultOf(reason, response))}`);
}

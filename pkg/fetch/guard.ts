/**
 * A gate in the process of the API itself: the steps of the Worker's gate, with a key store in the place of the
 * registry, and a handler in the place of the origin.
 *
 * Guarantees: a handler is called only for what was decided to be allowed, with the request that was judged and
 * nothing else of the client's; what it answers, or throws, leaves by the gate's rules alone. A key store that fails,
 * hangs or gives another key's record lets nobody in.
 *
 * Does not: slow guessing down, insist on https, or answer preflights: that is for what stands before it.
 */

import { CompiledCatalog } from "../core/compiled-catalog.ts";
import type { AllowedCall, Call } from "../core/compiled-policy.ts";
import { within } from "../core/deadline.ts";
import type { Incoming } from "../gate/incoming.ts";
import type { Limits } from "../gate/limits.ts";
import { type Origin, type OriginCall, send } from "../gate/origin.ts";
import { type Admitted, answerCall } from "../gate/pipeline.ts";
import { type KeyName, Policies } from "../gate/policies.ts";
import { problem, unauthenticated } from "../gate/problem.ts";
import { requestHeaders } from "../gate/request-headers.ts";
import { respond } from "../gate/response.ts";
import { finish } from "../gate/response-headers.ts";
import { type Handle, originOf } from "./handler.ts";
import { isSameDigest, type KeyStore, storedKeyOf } from "./key-store.ts";
import { type GuardOptions, settingsOf } from "./options.ts";

/** Who calls, besides what is judged. */
export type Client = Readonly<{
  /** Scheme and authority as the client wrote them: what links are led to. */
  address: URL;
  /** Aborted when the client leaves. */
  signal: AbortSignal;
}>;

export class Guard {
  readonly #policies: Policies;
  readonly #keys: KeyStore;
  readonly #prefix: string;
  readonly #now: () => number;
  readonly #limits: Limits;
  readonly onError: (error: unknown) => void;

  constructor(options: GuardOptions) {
    const { catalog, keys, prefix, now, limits, onError } = settingsOf(options);
    this.#limits = limits;
    this.#policies = new Policies(new CompiledCatalog(catalog.text), limits);
    this.#keys = keys;
    this.#prefix = prefix;
    this.#now = now;
    this.onError = onError;
  }

  async answer(incoming: Incoming, client: Client, handle: Handle): Promise<Response> {
    const requestId = crypto.randomUUID();
    const origin = originOf(handle, client.address, this.onError);
    const response = await this.#run(incoming, client, origin, requestId).catch((error: unknown) =>
      this.refuse(500, "internal_error", error),
    );
    finish(response.headers, requestId);
    return response;
  }

  /** The gate's own failure: the client learns that there was one, `onError` which. */
  refuse(
    status: number,
    code: "internal_error" | "misconfigured" | "verdict_unavailable",
    error: unknown,
  ): Response {
    this.onError(error);
    return problem(status, code);
  }

  #run(incoming: Incoming, client: Client, origin: Origin, requestId: string): Promise<Response> {
    const { call, headers } = incoming;
    return answerCall(incoming, {
      limits: this.#limits,
      keyPrefix: this.#prefix,
      admit: (key) => this.#admit(key, call),
      send: (key, allowed, body) => {
        const judged = requestHeaders(headers, allowed.decision, key.id, body.contentType, origin, requestId);
        const { target } = allowed.decision;
        const outgoing = { method: call.method, target, headers: judged, body: body.bytes };
        return send(origin, outgoing, client.signal, this.#limits);
      },
      respond: (originCall, allowed) => this.#respond(originCall, allowed, origin, client),
    });
  }

  async #admit(key: KeyName, call: Call): Promise<Admitted | Response> {
    try {
      const found = await within(this.#limits.verdictMs, this.#keys.find(key.id, key.digest));
      if (found === undefined) return unauthenticated();
      const stored = storedKeyOf(found);
      if (stored.id !== key.id || !isSameDigest(stored.digest, key.digest)) return unauthenticated();
      const { policy } = this.#policies.openGrants(key, JSON.stringify(stored.grants), stored.expiresAt);
      return { decided: policy.decide(call, this.#now()), early: undefined };
    } catch (error) {
      return this.refuse(503, "verdict_unavailable", error);
    }
  }

  #respond(originCall: OriginCall, allowed: AllowedCall, origin: Origin, client: Client): Promise<Response> {
    return respond(originCall, allowed, {
      limits: this.#limits,
      origin,
      gate: client.address,
      onFault: (fault) => this.onError(new Error(`An answer could not be passed on: ${fault}.`)),
    });
  }
}

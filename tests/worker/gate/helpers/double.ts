/**
 * A gate whose bindings a test can replace: KV that is stale or fails, a registry that hangs or throws, an origin that
 * must not be called. Everything else is real.
 */
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import catalog from "fieldgate-catalog" with { type: "text" };
import type { Env } from "../../../../pkg/worker/env.ts";
import { createGateway } from "../../../../pkg/worker/gateway.ts";
import type { WorkerLimits } from "../../../../pkg/worker/limits.ts";
import type { Verdict } from "../../../../pkg/worker/registry/protocol.ts";
import { type Ask, request } from "./ask.ts";

export type Calls = { kv: number; registry: number; limiter: number; origin: Request[] };

type VerdictCall = (id: string, digest: string, held?: string) => Promise<Verdict>;

export type Bends = {
  /** Replaces the deployment's origin, if set: both at once, or neither. */
  ORIGIN?: Fetcher | undefined;
  ORIGIN_URL?: string;
  ORIGIN_PUBLIC_URL?: string;
  CORS_ORIGINS?: string;
  ORIGIN_AUTHORIZATION?: string;
  /** Replaces the HR example's catalog. */
  catalog?: string;
  limits?: Partial<WorkerLimits>;
  /** Replaces KV's result. */
  kv?: (real: () => Promise<ArrayBuffer | null>) => Promise<ArrayBuffer | null>;
  /** Replaces the registry's verdict. */
  verdict?: (real: () => Promise<Verdict>) => Promise<Verdict>;
  /** Replaces the HR origin's response. */
  origin?: (request: Request, real: () => Promise<Response>) => Promise<Response>;
};

/** A separate gate, with an empty cache of records. */
export function bentGate(bends: Bends = {}) {
  const calls: Calls = { kv: 0, registry: 0, limiter: 0, origin: [] };
  const gateway = createGateway({ catalog: bends.catalog ?? catalog, limits: bends.limits ?? {} });
  const { ORIGIN: bound, ...unbound } = env;
  const origin = "ORIGIN_URL" in bends ? bends.ORIGIN : bentOrigin(calls, bound, bends);
  const bent: Env = {
    ...unbound,
    KEYS: bentKv(calls, bends),
    REGISTRY: bentRegistry(calls, bends),
    AUTH_FAILURES: counted(calls, env.AUTH_FAILURES),
    ...(origin && { ORIGIN: origin }),
    ...(bends.ORIGIN_URL !== undefined && { ORIGIN_URL: bends.ORIGIN_URL }),
    ...(bends.ORIGIN_PUBLIC_URL !== undefined && { ORIGIN_PUBLIC_URL: bends.ORIGIN_PUBLIC_URL }),
    ...(bends.ORIGIN_AUTHORIZATION !== undefined && { ORIGIN_AUTHORIZATION: bends.ORIGIN_AUTHORIZATION }),
    ...(bends.CORS_ORIGINS !== undefined && { CORS_ORIGINS: bends.CORS_ORIGINS }),
  };
  const send = async (asked: Request): Promise<Response> => {
    const context = createExecutionContext();
    const response = await gateway.fetch(asked, bent, context);
    await waitOnExecutionContext(context);
    return response;
  };
  return { calls, send, ask: (path: string, options: Ask = {}) => send(request(path, options)) };
}

function bentKv(calls: Calls, { kv }: Bends): KVNamespace {
  return substitute(env.KEYS, "get", (key: string, type: "arrayBuffer") => {
    calls.kv += 1;
    const real = () => env.KEYS.get(key, type);
    return kv ? kv(real) : real();
  });
}

function bentRegistry(calls: Calls, { verdict }: Bends): Env["REGISTRY"] {
  const getByName = (...args: Parameters<Env["REGISTRY"]["getByName"]>) => {
    const stub = env.REGISTRY.getByName(...args);
    return substitute(stub, "verdict", ((id, digest, held) => {
      calls.registry += 1;
      const real = async () => stub.verdict(id, digest, held);
      return verdict ? verdict(real) : real();
    }) satisfies VerdictCall);
  };
  return substitute(env.REGISTRY, "getByName", getByName);
}

function bentOrigin(calls: Calls, bound: Fetcher, { origin }: Bends): Fetcher {
  return substitute(bound, "fetch", (input: RequestInfo, init?: RequestInit) => {
    const asked = new Request(input, init);
    calls.origin.push(asked);
    const real = () => bound.fetch(asked);
    return origin ? origin(asked, real) : real();
  });
}

function counted(calls: Calls, limiter: RateLimit): RateLimit {
  return substitute(limiter, "limit", (options: RateLimitOptions) => {
    calls.limiter += 1;
    return limiter.limit(options);
  });
}

/** `target` with one of its methods replaced. The runtime's objects must be the `this` of their methods. */
function substitute<T extends object>(target: T, name: string, method: unknown): T {
  return new Proxy(target, {
    get(real, property) {
      if (property === name) return method;
      const value: unknown = Reflect.get(real, property, real);
      return typeof value === "function" ? value.bind(real) : value;
    },
  });
}

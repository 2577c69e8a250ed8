/** The gate with a delay of 50 ms to its origin, and a delay to its registry that each call sets. */
import catalog from "fieldgate-catalog" with { type: "text" };
import type { Env } from "../../pkg/worker/env.ts";
import { createGateway } from "../../pkg/worker/gateway.ts";
import type { Verdict } from "../../pkg/worker/registry/protocol.ts";

export { Registry } from "../../pkg/worker/registry/object.ts";

const ORIGIN_MS = 50;

const gateway = createGateway({ catalog });
/** Verdicts by key, for calls that are measured without asking the registry. */
const atHand = new Map<string, Verdict>();

export default {
  fetch(request: Request, env: Env & { ORIGIN: Fetcher }, context: ExecutionContext): Promise<Response> {
    const away = request.headers.get("registry-ms");
    if (away === null) return gateway.fetch(request, env, context);
    const ORIGIN = instead(env.ORIGIN, "fetch", async (asked: RequestInfo, init?: RequestInit) => {
      await scheduler.wait(ORIGIN_MS);
      return env.ORIGIN.fetch(asked, init);
    });
    const REGISTRY = instead(env.REGISTRY, "getByName", (name: string) => {
      const stub = env.REGISTRY.getByName(name);
      return instead(stub, "verdict", async (id: string, digest: string, held?: string) => {
        const known = atHand.get(digest);
        if (away === "none" && known !== undefined) return known;
        if (away !== "none") await scheduler.wait(Number(away));
        const verdict = await stub.verdict(id, digest, held);
        if (held !== undefined) atHand.set(digest, verdict);
        return verdict;
      });
    });
    return gateway.fetch(request, { ...env, ORIGIN, REGISTRY }, context);
  },
};

/** `target` with one method replaced. The other methods keep their `this`. */
function instead<T extends object>(target: T, name: string, method: unknown): T {
  return new Proxy(target, {
    get(real, property) {
      if (property === name) return method;
      const value: unknown = Reflect.get(real, property, real);
      return typeof value === "function" ? value.bind(real) : value;
    },
  });
}

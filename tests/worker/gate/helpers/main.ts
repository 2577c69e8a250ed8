import { WorkerEntrypoint } from "cloudflare:workers";
import catalog from "fieldgate-catalog" with { type: "text" };
import { createGateway } from "../../../../pkg/worker/gateway.ts";
import { HOSTILE_LIMITS } from "./limits.ts";

export { default, Registry } from "../../../../worker.ts";
export { HostileOrigin } from "./hostile.ts";

const gateway = createGateway({ catalog, limits: HOSTILE_LIMITS });

/** The same gate with the same keys, in front of the scripted origin. */
export class GateBeforeHostileOrigin extends WorkerEntrypoint<Cloudflare.Env> {
  override fetch(request: Request): Promise<Response> {
    return gateway.fetch(request, { ...this.env, ORIGIN: this.env.HOSTILE }, this.ctx);
  }
}

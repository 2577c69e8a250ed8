/** The Worker under test: the real registry, with a clock and a KV that tests control. */

import type { Env } from "../../../pkg/worker/env.ts";
import { Registry as RealRegistry } from "../../../pkg/worker/registry/object.ts";
import { bentIo } from "./world.ts";

export class Registry extends RealRegistry {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env, bentIo(env.KEYS));
  }
}

export default { fetch: () => new Response(null, { status: 404 }) };

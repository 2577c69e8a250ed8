/** Access to the one registry object. */

import { type Env, REGISTRY_NAME } from "../env.ts";
import type { Registry } from "./object.ts";

/** The registry's calls, as they cross RPC. */
export type RegistryCalls = Omit<Registry, "alarm">;

/**
 * A new stub: one that threw keeps throwing, so a retry needs another. `REGISTRY_LOCATION` counts only when the object is
 * created, at the first call.
 */
export function registry(env: Env): DurableObjectStub<Registry> {
  const location = env.REGISTRY_LOCATION;
  return env.REGISTRY.getByName(REGISTRY_NAME, location ? { locationHint: location } : {});
}

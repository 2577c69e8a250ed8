/** The way to the one registry object. */

import { type Env, REGISTRY_NAME } from "../env.ts";
import type { Registry } from "./object.ts";

/** What the registry can be asked, as it crosses RPC. */
export type RegistryCalls = Omit<Registry, "alarm">;

/**
 * A fresh stub: one that threw keeps throwing, so a retry takes another. `REGISTRY_LOCATION` counts only when the
 * object is made, the first time anybody asks for it.
 */
export function registry(env: Env): DurableObjectStub<Registry> {
  const location = env.REGISTRY_LOCATION;
  return env.REGISTRY.getByName(REGISTRY_NAME, location ? { locationHint: location } : {});
}

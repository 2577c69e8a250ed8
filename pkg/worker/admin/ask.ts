import type { Env } from "../env.ts";
import { type RegistryCalls, registry } from "../registry/stub.ts";
import { refuse } from "./refusal.ts";

/**
 * Asks the registry. Without an answer the call ends in 503, and a change may or may not have been made: the caller has to
 * check, so nothing is tried twice here.
 */
export async function ask<T>(env: Env, question: (registry: RegistryCalls) => Promise<T>): Promise<T> {
  try {
    // The stub has the methods; its own types make of a promise of a union a union of promises.
    return await question(registry(env) as unknown as RegistryCalls);
  } catch (error) {
    console.error(
      JSON.stringify({
        event: "registry_unavailable",
        kind: error instanceof Error ? error.name : typeof error,
      }),
    );
    return refuse(
      503,
      "registry_unavailable",
      "If this was a change, check whether it was made before you try again.",
    );
  }
}

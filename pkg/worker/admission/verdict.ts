/**
 * Asks the registry whether a key is alive.
 *
 * Guarantees: each request asks its own question. A verdict arrives within the deadline or not at all. An approval is
 * never kept.
 */
import type { PresentedKey } from "../../gate/policies.ts";
import type { Env } from "../env.ts";
import type { Verdict } from "../registry/protocol.ts";
import { registry } from "../registry/stub.ts";

/** The verdict. `undefined` if the registry failed twice or `deadlineMs` passed. */
export async function askVerdict(
  env: Env,
  key: PresentedKey,
  heldVersion: string | undefined,
  deadlineMs: number,
): Promise<Verdict | undefined> {
  const ask = async (): Promise<Verdict> => registry(env).verdict(key.id, key.digest, heldVersion);
  let late = false;
  // A stub that threw keeps throwing, so the second try uses a new one.
  const asked = ask()
    .catch((error: unknown) => (late ? Promise.reject(error) : ask()))
    .catch(() => undefined);

  const { promise: deadline, resolve: expire } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => {
    late = true;
    expire(undefined);
  }, deadlineMs);
  return Promise.race([asked, deadline]).finally(() => clearTimeout(timer));
}

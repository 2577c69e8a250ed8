/** The deployment of the gate in these tests. */
import { join } from "node:path";

/** Written before the tests by `bundle.ts`. */
export const CONFIG = join(import.meta.dirname, "../../.wrangler/tests/wire/gate.capnp");
export const ADMIN_TOKEN = "an-administrators-token-of-these-tests-51b7";
export const ORIGIN_CREDENTIAL = "Bearer the-origins-own-credential-84c2";

/** On the socket `https`, this header replaces TLS, which a proxy in front of workerd would terminate. */
export const SCHEME_HEADER = "wire-scheme";

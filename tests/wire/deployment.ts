/** What the gate of these tests is deployed with. */
import { join } from "node:path";

/** Written before the tests by `bundle.ts`. */
export const CONFIG = join(import.meta.dirname, "../../.wrangler/tests/wire/gate.capnp");
export const ADMIN_TOKEN = "an-administrators-token-of-these-tests-51b7";
export const ORIGIN_CREDENTIAL = "Bearer the-origins-own-credential-84c2";

/** On the socket `https` this header takes the place of TLS, which a proxy before workerd would have taken off. */
export const SCHEME_HEADER = "wire-scheme";

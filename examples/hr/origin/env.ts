/** What the origin is deployed with. `HR_TOKEN` is the credential that the gate sends. */
export type Env = { DB: D1Database; HR_TOKEN: string };

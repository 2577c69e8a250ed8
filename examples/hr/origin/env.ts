/** The bindings of the origin. `HR_TOKEN` is the credential that the gate sends. */
export type Env = { DB: D1Database; HR_TOKEN: string };

/** The actions a grant is made of, in the order in which they are shown. */
import type { Action } from "./boundary.ts";

export const ACTIONS = ["create", "read", "update", "delete", "download"] as const satisfies Each<Action>;

/** The lists that have every member of a union once. */
type Each<Union, One = Union> = [Union] extends [never]
  ? readonly []
  : One extends Union
    ? readonly [One, ...Each<Exclude<Union, One>>]
    : never;

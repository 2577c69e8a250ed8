/** What a shape consists of. `shape.ts` makes and joins shapes. */
import type { Json } from "./json.ts";

export type Kind = "string" | "integer" | "number" | "boolean" | "object" | "array";

export type Shape = {
  readonly id: number;
  /** Equal for shapes of the same described thing, however often it is referred to or made nullable. */
  readonly origin: number;
  /** Where it is described. */
  readonly pointer: string;
  /** None: anything may be here. */
  readonly kinds: ReadonlySet<Kind>;
  readonly members: ReadonlyMap<string, () => Shape>;
  /** The members whose names are data. */
  readonly rest: (() => Shape) | undefined;
  readonly items: (() => Shape) | undefined;
  readonly required: ReadonlySet<string>;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly nullable: boolean;
  readonly notes: Annotations;
  /** Of objects that a member tells the types of. The members are then those of all types. */
  readonly types: (() => Told) | undefined;
};

/** What is said to people. */
export type Annotations = {
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly Json[];
  readonly minimum?: number;
  readonly examples?: readonly Json[];
  /** What the document says itself of how sensitive a value is. */
  readonly sensitive?: boolean;
};

export type Types = { readonly member: string; readonly of: ReadonlyMap<string, Shape> };
export type Unclear = { readonly why: string };
/** None: nothing says that objects are of several types. */
export type Told = Types | Unclear | undefined;

/** Compares the boundary's types with wasm-bindgen's declarations. Nothing here runs: if they differ, `tsc` fails. */

import type { Boundary } from "../../pkg/core/boundary.ts";
import type * as generated from "../../pkg/wasm/fieldgate.js";

/** Functions whose parameters differ. */
type Different<A, B> = {
  [Name in keyof A & keyof B as [A[Name], B[Name]] extends [B[Name], A[Name]] ? never : Name]: true;
};

/** wasm-bindgen calls every result `any`, so only names and parameters can be compared. */
type Arguments<Functions> = {
  [Name in keyof Boundary]: Name extends keyof Functions
    ? Functions[Name] extends (...given: infer Given) => unknown
      ? Required<Given>["length"]
      : never
    : never;
};
export const different: keyof Different<Arguments<Boundary>, Arguments<typeof generated>> extends never
  ? true
  : never = true;

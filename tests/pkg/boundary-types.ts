/** Holds the wasm boundary's types to what wasm-bindgen declares. Nothing here runs: where they differ, `tsc` fails. */

import type { Boundary } from "../../pkg/core/boundary.ts";
import type * as generated from "../../pkg/wasm/fieldgate.js";

/** Functions whose numbers of arguments differ. */
type Different<A, B> = {
  [Name in keyof A & keyof B as [A[Name], B[Name]] extends [B[Name], A[Name]] ? never : Name]: true;
};

/** wasm-bindgen calls results `any`: names and arguments are what it can be held to. */
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

/**
 * Holds `index.d.ts` to the implementation, and the wasm boundary's types to what wasm-bindgen declares. Nothing here
 * runs: where they differ, `tsc` fails.
 */

import type { Boundary } from "../../pkg/core/boundary.ts";
import type * as implemented from "../../pkg/core/index.ts";
import type * as declared from "../../pkg/index.d.ts";
import type * as generated from "../../pkg/wasm/fieldgate.js";

/** What of a type can be seen: private members make classes of the same form differ. */
type Shape<T> = T extends Uint8Array | TransformStream
  ? T
  : T extends (...given: infer Given) => infer Result
    ? (...given: Shape<Given>) => Shape<Result>
    : T extends object
      ? { [Member in keyof T]: Shape<T[Member]> }
      : T;

/** `never` unless each is assignable to the other. */
type Same<A, B> = [Shape<A>, Shape<B>] extends [Shape<B>, Shape<A>] ? true : never;

type Statics<Class> = Omit<Class, "prototype">;

export const values: Same<keyof typeof declared, keyof typeof implemented> = true;

export const catalogs: Same<declared.Catalog, implemented.Catalog> = true;
export const catalogStatics: Same<
  Statics<typeof declared.Catalog>,
  Statics<typeof implemented.Catalog>
> = true;
export const grants: Same<declared.Grants, implemented.Grants> = true;
export const decisions: Same<declared.Decision, implemented.Decision> = true;
export const requests: Same<declared.RequestLine, implemented.RequestLine> = true;
export const options: Same<declared.DecideOptions, implemented.DecideOptions> = true;
export const masks: Same<declared.Mask, implemented.Mask> = true;
export const maskOptions: Same<declared.MaskOptions, implemented.MaskOptions> = true;
export const makesMasks: Same<typeof declared.mask, typeof implemented.mask> = true;
export const errors: Same<declared.FieldgateError, implemented.FieldgateError> = true;
export const makesErrors: Same<
  ConstructorParameters<typeof declared.FieldgateError>,
  ConstructorParameters<typeof implemented.FieldgateError>
> = true;
export const makesKeys: Same<typeof declared.generateKey, typeof implemented.generateKey> = true;
export const parsesKeys: Same<typeof declared.parseKey, typeof implemented.parseKey> = true;
export const digestsKeys: Same<typeof declared.digestKey, typeof implemented.digestKey> = true;

/** wasm-bindgen calls results `any`: names and arguments are what it can be held to. */
type Arguments<Functions> = {
  [Name in keyof Boundary]: Name extends keyof Functions
    ? Functions[Name] extends (...given: infer Given) => unknown
      ? Required<Given>["length"]
      : never
    : never;
};
export const boundary: Same<Arguments<Boundary>, Arguments<typeof generated>> = true;

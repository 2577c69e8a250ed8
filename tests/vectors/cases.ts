// The shared vectors, as TypeScript reads them.

import bodyCases from "./bodies.json";
import decisionCases from "./decisions.json";
import { exposures, surveys as surveyCases } from "./exposure.json";
import formCases from "./forms.json";
import { check, diff, lint } from "./grants.json";
import keyCases from "./keys.json";
import projectionCases from "./projection.json";
import requestCases from "./requests.json";

export { default as catalog } from "./catalog.json";

export type RequestLine = { method: string; path: string; query: string };
export type DecisionCase = {
  name: string;
  grants: unknown;
  expiresAt?: number;
  request: RequestLine;
  now: number;
  expected: Record<string, unknown>;
  answers?: { body: unknown; leaves: unknown }[];
  writes?: { body: unknown; passes: boolean }[];
};
export type GrantsCase = { name: string; grants: string; stored?: unknown; problems?: object[] };
export type ExposureCase = {
  name: string;
  grants: unknown;
  endpoint: string;
  fields: Record<string, string>;
  stale: string[];
  widened: string[];
  staleActions: string[];
  staleEndpoints: string[];
};
export type Body = { input?: string | undefined; inputBytes?: string | undefined };
export type Fault = { code: string; byteOffset: number };
export type WriteRules = {
  kind: "create" | "update";
  fields: string[];
  readOnly?: string[];
  records?: string;
  discriminators?: Record<string, string>;
  form?: "brackets" | "dots";
};
export type WriteCase = Body & WriteRules & { name: string; verdict?: unknown; error?: Fault };
export type MaskRules = {
  fields: string[];
  records?: string;
  envelope?: string[];
  discriminators?: Record<string, string>;
};
export type ProjectionCase = Body & MaskRules & { name: string; output?: string; error?: Fault };

// A member that a vector leaves out is `undefined` in the types of the vectors that have it.
export const keys = keyCases;
export const requests = requestCases as (RequestLine & { name: string; expect: { refused?: string } })[];
export const decisions = decisionCases.cases as DecisionCase[];
export const grants = { check: check as GrantsCase[], lint, diff };
export const exposure = exposures as ExposureCase[];
export const surveys = surveyCases;
export const writes = [...bodyCases, ...formCases] as WriteCase[];
export const projection = projectionCases as ProjectionCase[];

/** Vectors write bytes that are not UTF-8 as one character below U+0100 each. */
export function bytesOf({ input, inputBytes = "" }: Body): Uint8Array {
  if (input !== undefined) return new TextEncoder().encode(input);
  return Uint8Array.from(inputBytes, (character) => character.charCodeAt(0));
}

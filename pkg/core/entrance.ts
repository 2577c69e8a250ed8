/**
 * Checks the types of all arguments before the engine is called.
 *
 * Guarantees: generated code never gets a value of an unexpected type. So if it throws anything except the engine's own
 * errors, this is never a caller's mistake and can be treated as a trap (`instance.ts`).
 */
import type { Boundary } from "./boundary.ts";
import { isBytes } from "./bytes.ts";

type Kind = "text" | "number" | "number or null" | "bytes";
// The brackets keep a union from being distributed.
type KindOf<T> = [T] extends [string]
  ? "text"
  : [T] extends [number]
    ? "number"
    : [T] extends [number | null]
      ? "number or null"
      : "bytes";
type KindsOf<Given extends unknown[]> = { readonly [At in keyof Given]: KindOf<Given[At]> };

const KINDS: { readonly [Name in keyof Boundary]: KindsOf<Parameters<Boundary[Name]>> } = {
  compileCatalog: ["text"],
  freeCatalog: ["number"],
  describeCatalog: ["number"],
  fieldAt: ["number", "text", "text"],
  fieldOfMember: ["number", "text", "text", "text"],
  checkGrants: ["number", "text"],
  lintGrants: ["number", "text"],
  diffGrants: ["number", "text", "text"],
  exposeGrants: ["number", "text"],
  checkLeaks: ["number", "text"],
  generateKey: ["text"],
  parseKey: ["text", "text"],
  distinctIdempotencyKey: ["text", "text"],
  sealRecord: ["text"],
  openRecord: ["number", "bytes"],
  openGrants: ["number", "text", "number or null"],
  readRecord: ["bytes"],
  policySize: ["number"],
  freePolicy: ["number"],
  methodOverrides: [],
  checkRequest: ["text", "text", "text"],
  decide: ["number", "text", "text", "text", "number"],
  compileMask: ["text"],
  freeMask: ["number"],
  missingIn: ["text", "bytes"],
  openProjector: ["number", "number"],
  openRewriter: ["number", "number", "number", "text", "text"],
  openMaskProjector: ["number"],
  writeProjector: ["number", "number"],
  finishProjector: ["number"],
  isProjectorComplete: ["number"],
  takeProjected: ["number"],
  freeProjector: ["number"],
  throwFailure: [],
  inputPointer: [],
  inputLength: [],
  linearMemory: [],
  requireRoom: ["number"],
  inspectBody: ["text", "text", "bytes"],
  checkBody: ["number", "number", "bytes"],
  checkPatch: ["number", "number", "bytes"],
  checkSearch: ["number", "number", "bytes"],
  checkForm: ["number", "number", "text", "bytes"],
  projectErrors: ["number", "number", "bytes"],
  surveyBody: ["number", "number", "bytes"],
};

const IS: Record<Kind, (value: unknown) => boolean> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  "number or null": (value) => value === null || typeof value === "number",
  bytes: isBytes,
};

/** The boundary with these checks. An argument of another type throws `invalid_argument`. */
export function guarded(boundary: Boundary): Boundary {
  const entries = Object.entries<readonly Kind[]>(KINDS).map(([name, kinds]) => {
    const enter = boundary[name as keyof Boundary] as (...given: unknown[]) => unknown;
    const guardedEnter = (...given: unknown[]): unknown => {
      for (let at = 0; at < kinds.length; at += 1) {
        const kind = kinds[at];
        if (kind !== undefined && !IS[kind](given[at])) throw wrongType(name, at, kind);
      }
      return enter(...given);
    };
    return [name, guardedEnter];
  });
  return Object.fromEntries(entries) as Boundary;
}

function wrongType(name: string, at: number, kind: Kind): Error {
  const message = `Invalid argument: argument ${at + 1} of ${name} must be ${kind}.`;
  return Object.assign(new TypeError(message), { code: "invalid_argument" });
}

/**
 * What goes into the engine, held to the types of its boundary before anything of it runs.
 *
 * Guarantees: generated code never meets a value that it does not expect. So what it throws beside the engine's own
 * errors is never a caller's mistake, and may be taken for a trap (`instance.ts`).
 */
import type { Boundary } from "./boundary.ts";
import { isBytes } from "./bytes.ts";

type Kind = "text" | "number" | "number or null" | "bytes";
// In brackets, a union is looked at as a whole.
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
  recordSize: ["number"],
  freeRecord: ["number"],
  methodOverrides: [],
  checkRequest: ["text", "text", "text"],
  decide: ["number", "text", "text", "text", "number"],
  compileMask: ["text"],
  freeMask: ["number"],
  openProjector: ["number", "number"],
  openMaskProjector: ["number"],
  writeProjector: ["number", "number"],
  finishProjector: ["number"],
  takeProjected: ["number"],
  freeProjector: ["number"],
  throwFailure: [],
  inputPointer: [],
  inputLength: [],
  linearMemory: [],
  requireRoom: ["number"],
  inspectBody: ["text", "text", "bytes"],
  checkBody: ["number", "number", "bytes"],
  checkForm: ["number", "number", "text", "bytes"],
  surveyBody: ["number", "number", "bytes"],
};

const IS: Record<Kind, (value: unknown) => boolean> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  "number or null": (value) => value === null || typeof value === "number",
  bytes: isBytes,
};

/** The boundary, refusing what is of another type with the code `invalid_argument`. */
export function guarded(boundary: Boundary): Boundary {
  const entries = Object.entries<readonly Kind[]>(KINDS).map(([name, kinds]) => {
    const enter = boundary[name as keyof Boundary] as (...given: unknown[]) => unknown;
    const guardedEnter = (...given: unknown[]): unknown => {
      for (let at = 0; at < kinds.length; at += 1) {
        const kind = kinds[at];
        if (kind !== undefined && !IS[kind](given[at])) throw notTaken(name, at, kind);
      }
      return enter(...given);
    };
    return [name, guardedEnter];
  });
  return Object.fromEntries(entries) as Boundary;
}

function notTaken(name: string, at: number, kind: Kind): Error {
  const message = `Call it with another value: argument ${at + 1} of ${name} is ${kind}.`;
  return Object.assign(new TypeError(message), { code: "invalid_argument" });
}

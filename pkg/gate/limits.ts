/**
 * The bounds of every gate, with their units in their names. They are one value that a caller may change, so that a test
 * can reach a bound without waiting for it.
 *
 * Kept elsewhere: what bounds a URL is part of its canonical form (`src/request/`), and how large a request's body may
 * be is for the catalog to say (`bodyMaxBytes`).
 */
import { invalidArgument, objectOf } from "../core/argument.ts";

export type Limits = Readonly<{
  /** Names and values of a request's headers together. No common origin refuses what passes of so few. */
  requestHeadersBytesMax: number;
  /** The registry's answer, both tries together. Past it the call ends in 503 and nothing is released. */
  verdictMs: number;
  /** From sending a call to the origin until its status and headers are here. */
  originHeadersMs: number;
  /** The longest silence inside an origin's body that is being projected. Half of it is how often time is looked at. */
  originIdleMs: number;
  /** Projecting an origin's body before the client's answer can begin; from then on only silence is too long. */
  originBodyMs: number;
  /** Decoded bytes of an origin's body that one projection reads: what stops a decompression bomb. */
  projectionInputBytesMax: number;
  /** Permitted bytes held back so that a fault is still a clean 502. Beyond them the answer streams. */
  projectionBufferBytesMax: number;
  /** Records an isolate keeps compiled. */
  recordsMax: number;
  /** What those records may hold of the engine's memory, by the engine's own estimate. */
  recordsBytesMax: number;
}>;

const SECOND_MS = 1_000;
const KIB_BYTES = 1_024;
const MIB_BYTES = 1_048_576;

export const LIMITS: Limits = {
  requestHeadersBytesMax: 8 * KIB_BYTES,
  verdictMs: 2 * SECOND_MS,
  originHeadersMs: 30 * SECOND_MS,
  originIdleMs: 30 * SECOND_MS,
  originBodyMs: 60 * SECOND_MS,
  projectionInputBytesMax: 256 * MIB_BYTES,
  projectionBufferBytesMax: MIB_BYTES,
  recordsMax: 1_000,
  recordsBytesMax: 16 * MIB_BYTES,
};

/** The largest number that a timer, and the engine's memory, can count to. */
const LIMIT_MAX = 2 ** 31 - 1;

/** `defaults` with what a caller changes. Throws `invalid_argument` for a name or a value that no limit has. */
export function limitsOf<All extends Limits>(given: Partial<All> = {}, defaults: All): All {
  const names = Object.keys(defaults);
  for (const [name, value] of Object.entries(objectOf(given, "limits is an object"))) {
    if (!names.includes(name))
      throw invalidArgument(`limits has these names, and not ${name}: ${names.join(", ")}`);
    if (!Number.isInteger(value) || value < 0 || value > LIMIT_MAX)
      throw invalidArgument(`${name} is a whole number from 0 to ${LIMIT_MAX}`);
  }
  return { ...defaults, ...given };
}

/**
 * The limits of every gate, with units in their names. A caller can change them, so a test can reach a limit without
 * waiting for it.
 *
 * Defined elsewhere: the limits of a URL are part of its canonical form (`src/request/`), and the catalog sets the
 * largest request body (`bodyMaxBytes`).
 */
import { invalidArgument, objectOf } from "../core/argument.ts";

export type Limits = Readonly<{
  /** Names and values of a request's headers together. Every common origin accepts the headers that pass within it. */
  requestHeadersBytesMax: number;
  /** The wait for the registry's verdict, both tries together. After it the call ends in 503 and nothing is released. */
  verdictMs: number;
  /** From sending an origin call until the origin's status and headers arrive. */
  originHeadersMs: number;
  /** The longest pause inside an origin's body that is being projected. The clock is checked every half of it. */
  originIdleMs: number;
  /** Projecting an origin's body before the response to the client begins; after that only `originIdleMs` applies. */
  originBodyMs: number;
  /** Decoded bytes of an origin's body that one projection reads. It stops a decompression bomb. */
  projectionInputBytesMax: number;
  /** Permitted bytes held back, so that a faulty body becomes a clean 502. A longer response streams. */
  projectionBufferBytesMax: number;
  /** Records that an isolate keeps compiled. */
  recordsMax: number;
  /** Engine memory that these records may use, by the engine's own estimate. */
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

/** The largest number that both a timer and the engine's memory accept. */
const LIMIT_MAX = 2 ** 31 - 1;

/** `defaults` with the caller's changes. Throws `invalid_argument` for an unknown name or an impossible value. */
export function limitsOf<All extends Limits>(given: Partial<All> = {}, defaults: All): All {
  const names = Object.keys(defaults);
  for (const [name, value] of Object.entries(objectOf(given, "limits must be an object"))) {
    if (!names.includes(name))
      throw invalidArgument(`there is no limit ${name}; the limits are ${names.join(", ")}`);
    if (!Number.isInteger(value) || value < 0 || value > LIMIT_MAX)
      throw invalidArgument(`${name} must be a whole number from 0 to ${LIMIT_MAX}`);
  }
  return { ...defaults, ...given };
}

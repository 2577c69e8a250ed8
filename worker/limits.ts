/**
 * Every bound the gate keeps, with its unit in its name. They are one value, passed to `createGateway()`, so that a
 * test can reach a bound without waiting for it.
 *
 * Kept elsewhere: what bounds a URL is part of its canonical form (`src/request/`), and how large a request's body may
 * be is for the catalog to say (`bodyMaxBytes`).
 */
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
  /** An origin's answer to the admin page's live preview, which is read whole. */
  previewBytesMax: number;
  /** Records an isolate keeps compiled. */
  recordsMax: number;
  /** What those records may hold of the engine's memory, by the engine's own estimate. */
  recordsBytesMax: number;
  /** Addresses an isolate remembers as having failed to authenticate too often. */
  refusedAddressesMax: number;
  /** How long it remembers one; the period of the rate limit `AUTH_FAILURES`. */
  refusedAddressMs: number;
  /** Different unknown keys of one address that an isolate asks the registry about in that time. */
  unknownKeysMax: number;
  /** Keys an isolate remembers as dead. */
  deadKeysMax: number;
  /** How long it remembers one. */
  deadKeyMs: number;
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
  previewBytesMax: 4 * MIB_BYTES,
  recordsMax: 1_000,
  recordsBytesMax: 16 * MIB_BYTES,
  refusedAddressesMax: 10_000,
  refusedAddressMs: 60 * SECOND_MS,
  unknownKeysMax: 20,
  deadKeysMax: 10_000,
  deadKeyMs: 600 * SECOND_MS,
};

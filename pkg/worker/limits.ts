/** The limits of a Worker, with units in their names: those of every gate, and those that only a Worker has. */
import { LIMITS, type Limits } from "../gate/limits.ts";

export type WorkerLimits = Limits &
  Readonly<{
    /** The body of an origin's response to the admin page's live preview, which is read whole. */
    previewBytesMax: number;
    /** Addresses that an isolate remembers because they failed to authenticate too often. */
    refusedAddressesMax: number;
    /** How long it remembers each; the period of the rate limit `AUTH_FAILURES`. */
    refusedAddressMs: number;
    /** How many unknown keys of one address an isolate asks the registry about in that time. */
    unknownKeysMax: number;
    /** Keys that an isolate remembers as dead. */
    deadKeysMax: number;
    /** How long it remembers each. */
    deadKeyMs: number;
  }>;

const SECOND_MS = 1_000;
const MIB_BYTES = 1_048_576;

export const WORKER_LIMITS: WorkerLimits = {
  ...LIMITS,
  previewBytesMax: 4 * MIB_BYTES,
  refusedAddressesMax: 10_000,
  refusedAddressMs: 60 * SECOND_MS,
  unknownKeysMax: 20,
  deadKeysMax: 10_000,
  deadKeyMs: 600 * SECOND_MS,
};

/** The bounds of a Worker, with their units in their names: those of every gate, and what only a Worker has. */
import { LIMITS, type Limits } from "../gate/limits.ts";

export type WorkerLimits = Limits &
  Readonly<{
    /** An origin's answer to the admin page's live preview, which is read whole. */
    previewBytesMax: number;
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

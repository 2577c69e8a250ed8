/** Limits that a test reaches quickly. */
export const HOSTILE_LIMITS = { projectionInputBytesMax: 8 * 1_048_576 };

/** Only for tests of a late origin: on a busy machine, everything is late. */
export const HURRIED_LIMITS = { originHeadersMs: 300, originIdleMs: 300, originBodyMs: 1_000 };

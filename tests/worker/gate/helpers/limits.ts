/** Bounds that a test reaches within a moment. */
export const HOSTILE_LIMITS = { projectionInputBytesMax: 8 * 1_048_576 };

/** For tests of an origin that is late, and no others: on a busy machine everything is. */
export const HURRIED_LIMITS = { originHeadersMs: 300, originIdleMs: 300, originBodyMs: 1_000 };

/** Bounds that a test reaches within a moment. */
export const HOSTILE_LIMITS = { projectionInputBytesMax: 8 * 1_048_576 };

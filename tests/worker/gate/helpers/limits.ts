/** Limits that a test reaches quickly. */
export const HOSTILE_LIMITS = { projectionInputBytesMax: 8 * 1_048_576 };

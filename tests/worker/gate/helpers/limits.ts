/** Bounds that a test reaches within a moment. */
export const HOSTILE_LIMITS = {
  originHeadersMs: 300,
  originIdleMs: 300,
  originBodyMs: 1_000,
  projectionInputBytesMax: 8 * 1_048_576,
};

/** When a key ends, as the admin API writes it: ISO 8601, or `null` for never. */

/** Milliseconds since 1970; a key that never ends outlives every other. */
export function endOf(expiresAt: string | null): number {
  return expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);
}

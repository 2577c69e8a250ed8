/** When a key ends, as a person writes it. */

import { InvalidArgumentError } from "commander";

const UNITS_MS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

const NEVER = "never";

/**
 * ISO 8601 in UTC, or `never`: the argument parser takes `null` for a missing value. Without a zone, a date or time would
 * mean another instant elsewhere.
 */
export function expiry(text: string): string {
  if (text === NEVER) return NEVER;
  const at = fromNow(text) ?? atTime(text);
  if (at === undefined) {
    throw new InvalidArgumentError(
      "It must be a time with its zone such as 2027-01-31T12:00Z, or 12h, 90d, 4w, or never.",
    );
  }
  if (at <= Date.now()) throw new InvalidArgumentError("It is in the past.");
  return new Date(at).toISOString();
}

/** As the admin API has it. */
export function expiresAt(expiry: string): string | null {
  return expiry === NEVER ? null : expiry;
}

function fromNow(text: string): number | undefined {
  const { count, unit } = /^(?<count>[1-9]\d{0,5})(?<unit>[hdw])$/.exec(text)?.groups ?? {};
  if (unit !== "h" && unit !== "d" && unit !== "w") return undefined;
  return Date.now() + Number(count) * UNITS_MS[unit];
}

function atTime(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

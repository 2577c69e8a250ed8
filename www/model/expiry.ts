/** When a key ends: never, some days from now, or at the end of a day. */

export type Expiry = { kind: "never" } | { kind: "days"; days: number } | { kind: "date"; date: string };

export const NEVER: Expiry = { kind: "never" };

const DAY_MS = 86_400_000;

/** ISO 8601 as the admin API takes it; `undefined` for an invalid date. Days end in the Administrator's own zone. */
export function toInstant(expiry: Expiry, now: number): string | null | undefined {
  switch (expiry.kind) {
    case "never":
      return null;
    case "days":
      return endOfDay(new Date(now + expiry.days * DAY_MS));
    case "date": {
      const date = new Date(`${expiry.date}T00:00:00`);
      return Number.isNaN(date.getTime()) ? undefined : endOfDay(date);
    }
  }
}

/** The day as a date input spells it. */
export function dayOf(instant: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

export function daysFrom(now: number, days: number): Date {
  return new Date(now + days * DAY_MS);
}

function endOfDay(date: Date): string {
  const end = new Date(date);
  end.setHours(23, 59, 59, 0);
  return end.toISOString();
}

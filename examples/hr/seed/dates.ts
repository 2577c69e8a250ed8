/** Dates as YYYY-MM-DD texts, and the day that is today in the example. */

export const TODAY = "2026-06-30";

const DAY_MS = 86_400_000;

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The number of days from the first to the last, both included. */
export function span(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
}

export function earlier(one: string, other: string): string {
  if (one < other) return one;
  return other;
}

export function instant(date: string, minuteOfDay: number): string {
  const clock = [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((n) => String(n).padStart(2, "0"));
  return `${date}T${clock.join(":")}:00Z`;
}

// Revocation on an unreliable KV, over many random histories. A failure prints its seed:
// `SIMULATION_SEED=<seed> npm test -- simulation` runs that history again.

import { expect, it } from "vitest";
import { Clock } from "./clock.ts";
import { History } from "./history.ts";
import { Random } from "./random.ts";

const HISTORIES = 10_000;
const START = Date.UTC(2027, 0, 1);

it("no key outlives its revocation, and none is refused before it, in ten thousand histories", async () => {
  const { SIMULATION_SEED: only } = process.env;
  const first = only === undefined ? 1 : Number(only);
  const last = only === undefined ? HISTORIES : first;
  const sum = { requests: 0, released: 0, refused: 0, limited: 0, unavailable: 0 };
  for (let seed = first; seed <= last; seed += 1) {
    const clock = new Clock(START);
    const history = new History(clock, new Random(seed));
    clock.install();
    try {
      await history.run();
    } catch (error) {
      throw new Error(`history ${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
    } finally {
      clock.uninstall();
    }
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += history.tally[name];
  }
  console.log(`${last - first + 1} histories: ${JSON.stringify(sum)}`);
  // Histories in which nothing happens would prove nothing.
  expect(sum.released).toBeGreaterThan(0);
  expect(only !== undefined || (sum.refused && sum.limited)).toBeTruthy();
});

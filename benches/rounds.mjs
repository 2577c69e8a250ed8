// @ts-check
// Sides that take turns, so that what else the machine does meets all of them alike.

/** How long one side of one round runs at least. */
const ROUND_MS = 40;
export const ROUNDS = 11;

/** Milliseconds of one call, over as many as fill a round. @param {() => unknown} work */
function timed(work) {
  const start = performance.now();
  let calls = 0;
  let passed = 0;
  do {
    work();
    calls += 1;
    passed = performance.now() - start;
  } while (passed < ROUND_MS);
  return passed / calls;
}

/** @param {number[]} values */
export function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/**
 * Milliseconds of one call of each side: the median of its rounds.
 * @template {string} Side
 * @param {Record<Side, () => unknown>} sides
 * @returns {Record<Side, number>}
 */
export function medians(sides) {
  const names = /** @type {Side[]} */ (Object.keys(sides));
  /** @type {[Side, number[]][]} */
  const times = names.map((name) => [name, []]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, all] of times) all.push(timed(sides[name]));
  }
  return /** @type {Record<Side, number>} */ (
    Object.fromEntries(times.map(([name, all]) => [name, median(all)]))
  );
}

// @ts-check
// Measures sides in turn, so that other load on the machine affects all of them equally.

/** The minimum time of one side in one round. */
const ROUND_MS = 40;
export const ROUNDS = 11;

/** Milliseconds per call, averaged over a round. @param {() => unknown} work */
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
 * Milliseconds per call of each side: the median of its rounds.
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

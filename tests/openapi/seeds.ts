/**
 * Properties that can be lived through again: each prints its seed before it runs, so that the seed is known even where the
 * process dies. `IMPORT_SEED=<seed> npm test -- openapi` runs with that seed.
 */
import fc from "fast-check";

/** Fails as `fc.assert` does. Its arguments are checked by fast-check's own types. */
export async function assertFor<Ts>(
  what: string,
  property: fc.IRawProperty<Ts>,
  numRuns: number,
): Promise<void> {
  const { IMPORT_SEED: given } = process.env;
  const seed = given === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(given);
  if (!Number.isSafeInteger(seed)) throw new Error(`IMPORT_SEED is no whole number: ${given}`);
  process.stderr.write(`${what}: IMPORT_SEED=${seed}\n`);
  await fc.assert(property, { numRuns, seed });
}

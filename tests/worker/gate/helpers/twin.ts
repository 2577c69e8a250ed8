/**
 * Responses that differ only in what a key may not see. The engine has a leak check of its own; this one is independent of
 * it, and small enough to be trusted.
 */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
export type Random = (bound: number) => number;

export function seeded(seed: number): Random {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** A random selection, at least one. */
export function some<T>(random: Random, from: readonly T[]): T[] {
  const picked = from.filter(() => random(6) === 0);
  return picked.length > 0 ? picked : from.slice(0, 1);
}

/** `value`, with everything changed except what `paths`, each a list of names, lead to. */
export function twin(value: Json, paths: string[][], random: Random): Json {
  if (value === null) return value;
  if (Array.isArray(value)) return value.flatMap((item) => [...stray(random), twin(item, paths, random)]);
  if (typeof value !== "object") return scalar(random);
  const members = Object.entries(value).flatMap(([name, member]) => memberOf(name, member, paths, random));
  const stranger: [string, Json][] = random(2) === 0 ? [] : [[`canary${random(9)}`, anything(random)]];
  return Object.fromEntries([...stranger, ...members]);
}

function memberOf(name: string, value: Json, paths: string[][], random: Random): [string, Json][] {
  const below = paths.filter(([first]) => first === name || first === "*").map((path) => path.slice(1));
  if (below.some((path) => path.length === 0)) return [[name, value]];
  if (below.length > 0) return [[name, twin(value, below, random)]];
  return random(3) === 0 ? [] : [[name, anything(random)]];
}

/** A scalar among items, where only objects may be seen. */
function stray(random: Random): Json[] {
  return random(4) === 0 ? [scalar(random)] : [];
}

function scalar(random: Random): Json {
  const scalars = [true, 0, -1.5e300, "", "x".repeat(random(5_000)), '"}],"name":"'];
  return scalars[random(scalars.length)] ?? false;
}

function anything(random: Random): Json {
  const values = [null, [], {}, { id: scalar(random), name: [scalar(random)] }, [[scalar(random)]]];
  return values[random(values.length * 2)] ?? scalar(random);
}

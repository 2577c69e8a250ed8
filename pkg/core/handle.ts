/**
 * Frees in the engine what was forgotten in JavaScript.
 *
 * Guarantees: nothing but handles of the living instance is freed. Does not: happen soon, or at all where the platform
 * has no `FinalizationRegistry` (Workers before the compatibility date 2025-05-05). Whoever can frees by hand.
 */
import type { Boundary } from "./boundary.ts";
import { call, generation, isAlive } from "./instance.ts";

type Free = "freeCatalog" | "freeMask" | "freeRecord" | "freeProjector";

/** A handle, and what it takes to free it. */
export type Held = Readonly<{ handle: number; generation: number; free: Free }>;

const registry: FinalizationRegistry<Held> | undefined =
  typeof FinalizationRegistry === "undefined" ? undefined : new FinalizationRegistry(release);

/** Makes something in the living instance, to be freed with `owner` if nobody frees it before. */
export function hold(owner: object, free: Free, make: (wasm: Boundary) => number): Held {
  const held: Held = { handle: call(make), generation: generation(), free };
  registry?.register(owner, held, owner);
  return held;
}

/** Any number of times: handles are never used again, and one that is gone is no error. */
export function letGo(owner: object, held: Held): void {
  registry?.unregister(owner);
  release(held);
}

function release({ handle, generation, free }: Held): void {
  if (isAlive(generation)) call((wasm) => wasm[free](handle));
}

/**
 * Frees objects of the engine whose owner in JavaScript was collected.
 *
 * Guarantees: only handles of the living instance are freed.
 *
 * Does not: free soon, or at all if the platform has no `FinalizationRegistry` (Workers before the compatibility date
 * 2025-05-05). Owners that can should free explicitly.
 */
import type { Boundary } from "./boundary.ts";
import { call, generation, isAlive } from "./instance.ts";

type Free = "freeCatalog" | "freeMask" | "freePolicy" | "freeProjector";

/** A handle, and what is needed to free it. */
export type Held = Readonly<{ handle: number; generation: number; free: Free }>;

const registry: FinalizationRegistry<Held> | undefined =
  typeof FinalizationRegistry === "undefined" ? undefined : new FinalizationRegistry(release);

/** Creates something in the living instance. It is freed when `owner` is collected, if not before. */
export function hold(owner: object, free: Free, make: (wasm: Boundary) => number): Held {
  const held: Held = { handle: call(make), generation: generation(), free };
  registry?.register(owner, held, owner);
  return held;
}

/** May be called more than once: handles are never reused, and freeing one that is gone is not an error. */
export function freeHeld(owner: object, held: Held): void {
  registry?.unregister(owner);
  release(held);
}

function release({ handle, generation, free }: Held): void {
  if (isAlive(generation)) call((wasm) => wasm[free](handle));
}

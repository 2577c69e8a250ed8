/**
 * A least-recently-used cache, bounded by its number of entries and the sum of their sizes. A value that leaves it, by
 * eviction, replacement, `delete` or `clear`, is passed to `release` exactly once.
 *
 * An entry larger than `sizeMax` stays until the next one is added.
 */
export class Lru<V> {
  readonly #entries = new Map<string, { value: V; size: number }>();
  readonly #bounds: Readonly<{ entriesMax: number; sizeMax: number; release?: (value: V) => void }>;
  #size = 0;

  constructor(bounds: { entriesMax: number; sizeMax: number; release?: (value: V) => void }) {
    this.#bounds = bounds;
  }

  /** The value, which becomes the most recently used. */
  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** The value, without counting this as a use. */
  peek(key: string): V | undefined {
    return this.#entries.get(key)?.value;
  }

  set(key: string, value: V, size = 1): void {
    this.delete(key);
    this.#entries.set(key, { value, size });
    this.#size += size;
    this.#makeRoomBeside(key);
  }

  /** Notes the new size of an entry, if the cache has it. */
  resize(key: string, size: number): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#size += size - entry.size;
    entry.size = size;
    this.#makeRoomBeside(key);
  }

  #makeRoomBeside(key: string): void {
    for (const oldest of this.#entries.keys()) {
      if (oldest === key) return;
      if (this.#entries.size <= this.#bounds.entriesMax && this.#size <= this.#bounds.sizeMax) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#size -= entry.size;
    this.#bounds.release?.(entry.value);
  }

  clear(): void {
    for (const key of [...this.#entries.keys()]) this.delete(key);
  }

  get entries(): number {
    return this.#entries.size;
  }
}

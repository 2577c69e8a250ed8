/** The keys that have been loaded so far: page by page, until all have arrived. */
import { batch, type Signal, signal } from "@preact/signals";
import type { Client, Failure } from "../api/client.ts";
import type { Key } from "../api/types.ts";

export type Loading = { kind: "loading" } | { kind: "loaded" } | { kind: "failed"; failure: Failure };

export class KeyStore {
  readonly all: Signal<readonly Key[]> = signal([]);
  readonly state: Signal<Loading> = signal({ kind: "loading" });
  readonly #client: Client;
  /** The number of the current load, so that an older one stops. */
  #load = 0;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Reloads everything. What is shown stays until the first page has arrived. */
  async reload(): Promise<void> {
    this.#load += 1;
    const load = this.#load;
    this.state.value = { kind: "loading" };
    let loaded: readonly Key[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const result = await this.#client.keys(cursor);
      if (load !== this.#load) return;
      if (!result.ok) {
        this.state.value = { kind: "failed", failure: result.failure };
        return;
      }
      loaded = [...loaded, ...result.value.items];
      cursor = result.value.next;
      this.all.value = loaded;
    }
    this.state.value = { kind: "loaded" };
  }

  added(key: Key): void {
    this.all.value = [key, ...this.all.value.filter(({ id }) => id !== key.id)];
  }

  changed(key: Key): void {
    this.all.value = this.all.value.map((one) => (one.id === key.id ? key : one));
  }

  removed(id: string): void {
    this.all.value = this.all.value.filter((one) => one.id !== id);
  }

  clear(): void {
    this.#load += 1;
    batch(() => {
      this.all.value = [];
      this.state.value = { kind: "loaded" };
    });
  }
}

/** The part of the audit log that has been loaded so far, newest first: page by page, until all of it has arrived. */
import { type Signal, signal } from "@preact/signals";
import type { Client } from "../api/client.ts";
import type { AuditEntry } from "../api/types.ts";
import type { Loading } from "../keys/store.ts";

export class AuditStore {
  readonly all: Signal<readonly AuditEntry[]> = signal([]);
  readonly state: Signal<Loading> = signal({ kind: "loading" });
  readonly #client: Client;
  #stopped = false;

  constructor(client: Client) {
    this.#client = client;
  }

  async load(): Promise<void> {
    let cursor: string | undefined;
    do {
      const result = await this.#client.audit(cursor);
      if (this.#stopped) return;
      if (!result.ok) {
        this.state.value = { kind: "failed", failure: result.failure };
        return;
      }
      this.all.value = [...this.all.value, ...result.value.items];
      cursor = result.value.next;
    } while (cursor !== undefined);
    this.state.value = { kind: "loaded" };
  }

  stop(): void {
    this.#stopped = true;
  }
}

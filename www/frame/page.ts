/** What every part of the page works with once it has started. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Client } from "../api/client.ts";
import type { CreatedKey, Health } from "../api/types.ts";
import type { Engine } from "../engine/engine.ts";
import { KeyStore } from "../keys/store.ts";
import type { Catalog } from "../model/catalog.ts";
import { Draft } from "../model/draft.ts";
import type { Toasts } from "./toasts.ts";

export class Page {
  readonly client: Client;
  readonly engine: Engine;
  readonly engineDigest: string;
  readonly catalog: Catalog;
  readonly toasts: Toasts;
  readonly keys: KeyStore;
  /** The key about to be generated. It survives every dialog and every sign-in. */
  readonly draft: Draft;
  /** The key just generated, with its text: only here, and only until it is put away. */
  readonly generated = signal<CreatedKey | undefined>(undefined);
  readonly health = signal<Health | undefined>(undefined);
  /** Whether the gate runs the same engine as this page; `undefined` until the gate has reported it. */
  readonly sameEngine: ReadonlySignal<boolean | undefined>;

  constructor(client: Client, engine: Engine, engineDigest: string, catalog: Catalog, toasts: Toasts) {
    this.client = client;
    this.engine = engine;
    this.engineDigest = engineDigest;
    this.catalog = catalog;
    this.toasts = toasts;
    this.keys = new KeyStore(client);
    this.draft = new Draft(catalog, engine);
    this.sameEngine = computed(() => this.health.value && this.health.value.engine.digest === engineDigest);
  }

  async refreshHealth(): Promise<void> {
    const result = await this.client.health();
    if (result.ok) this.health.value = result.value;
  }

  /** What would be lost if the page were closed now. */
  get hasUnsaved(): boolean {
    return this.generated.value !== undefined || !this.draft.isEmpty.value;
  }
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("used outside the page");
  return page;
}

/** Starts the page: checks the session, loads the catalog, and starts the engine. */
import { type Signal, signal } from "@preact/signals";
import { Client } from "../api/client.ts";
import { Engine } from "../engine/engine.ts";
import { startEngine } from "../engine/instance.ts";
import { readCatalog } from "../model/catalog.ts";
import { Page } from "./page.ts";
import { Toasts } from "./toasts.ts";

export type Phase =
  | { kind: "starting" }
  | { kind: "signedOut" }
  | { kind: "failed"; what: string }
  | { kind: "ready"; page: Page };

export class Start {
  readonly phase: Signal<Phase> = signal({ kind: "starting" });
  /** The session ended while the page was in use. */
  readonly lapsed = signal(false);
  readonly reachable = signal(true);
  readonly client: Client;

  constructor() {
    this.client = new Client({
      onSignedOut: () => {
        if (this.phase.value.kind === "ready") this.lapsed.value = true;
        else this.phase.value = { kind: "signedOut" };
      },
      onReachable: (reachable) => {
        this.reachable.value = reachable;
      },
    });
  }

  async run(): Promise<void> {
    const session = await this.client.whoAmI();
    if (session.ok) return this.signedIn();
    const { failure } = session;
    const { phase } = this;
    if (failure.kind === "refused" && failure.problem.code === "not_signed_in")
      phase.value = { kind: "signedOut" };
    else phase.value = { kind: "failed", what: failure.kind === "refused" ? failure.problem.title : "" };
  }

  async signedIn(): Promise<void> {
    this.lapsed.value = false;
    if (this.phase.value.kind === "ready") return;
    this.phase.value = { kind: "starting" };
    try {
      const [digest, catalog] = await Promise.all([startEngine(), this.client.catalog()]);
      if (!catalog.ok) {
        if (catalog.failure.kind !== "signed_out") this.phase.value = { kind: "failed", what: "" };
        return;
      }
      const engine = new Engine(catalog.value);
      const page = new Page(this.client, engine, digest, readCatalog(engine.catalog), new Toasts());
      this.phase.value = { kind: "ready", page };
      void page.keys.reload();
      void page.refreshHealth();
    } catch (error) {
      this.phase.value = { kind: "failed", what: error instanceof Error ? error.message : "" };
    }
  }

  async signOut(): Promise<void> {
    await this.client.signOut();
    this.phase.value = { kind: "signedOut" };
  }
}

/**
 * An API behind its gate, which runs in workerd. Between the gate and the API a recorder sees every call.
 */
import { expect } from "vitest";
import { ORIGIN_CREDENTIAL } from "../wire/deployment.ts";
import { makeKey, startWorkerd } from "../wire/workerd.ts";
import { Client, type ClientOptions } from "./client.ts";
import { configOf, type Deployment, type Grants } from "./deployment.ts";
import { type Arrived, record } from "./recorder.ts";

/** A listening origin. */
export type Origin = Readonly<{ port: number; stop(): void }>;

type Options = Readonly<{
  /** A text in values that only keys with all fields may see. */
  canary: string;
  /** The address that the API has for itself, if it is not the one that the gate calls. */
  publicBase?: string | undefined;
  start(): Promise<Origin>;
}>;

type Parts = Readonly<{
  gate: string;
  makeKey(grants: Grants): Promise<string>;
  arrived(): readonly Arrived[];
  stop(): void;
}>;

export class Api {
  readonly #parts: Parts;
  readonly #clients: Client[] = [];
  readonly #canary: string;
  /** Where the origin is, which no client needs to know. */
  readonly #addresses: readonly string[];

  private constructor({ canary, publicBase }: Options, parts: Parts, originHost: string) {
    this.#parts = parts;
    this.#canary = canary;
    this.#addresses = publicBase === undefined ? [originHost] : [originHost, publicBase];
  }

  static async start(deployment: Deployment, options: Options): Promise<Api> {
    const { publicBase } = options;
    const origin = await options.start();
    const recorder = await record(origin.port, publicBase);
    const host = `127.0.0.1:${recorder.port}`;
    const publicUrl = publicBase === undefined ? {} : { ORIGIN_PUBLIC_URL: publicBase };
    const workerd = await startWorkerd({ ORIGIN_URL: `http://${host}`, ...publicUrl }, configOf(deployment));
    const parts: Parts = {
      gate: `http://localhost:${workerd.ports.http}`,
      makeKey: (grants) => makeKey(workerd, grants),
      arrived: recorder.take,
      stop() {
        workerd.stop();
        recorder.stop();
        origin.stop();
      },
    };
    return new Api(options, parts, host);
  }

  /** An integration with a new key. */
  async client(grants: Grants, options: ClientOptions = {}): Promise<Client> {
    const client = new Client(this.#parts.gate, await this.#parts.makeKey(grants), options);
    expect(client.key).toMatch(/^fg_/);
    this.#clients.push(client);
    return client;
  }

  /**
   * That since the last time no call went past the gate, no key reached the origin, and no answer showed the canary or where
   * the origin is. Returns the calls that arrived at the origin.
   */
  check(): readonly Arrived[] {
    const arrived = this.#parts.arrived();
    for (const call of arrived) {
      expect(call.headers.authorization, `${call.method} ${call.target} came from the gate`).toBe(
        ORIGIN_CREDENTIAL,
      );
      const heard = JSON.stringify(call);
      for (const { key } of this.#clients) expect(heard).not.toContain(key);
    }
    for (const client of this.#clients) {
      const hidden = client.seesAll ? this.#addresses : [this.#canary, ...this.#addresses];
      for (const { text, headers } of client.take()) {
        const seen = `${JSON.stringify([...headers])}\n${text}`;
        for (const own of hidden) expect(seen).not.toContain(own);
      }
    }
    return arrived;
  }

  stop(): void {
    this.#parts.stop();
  }
}

/**
 * An origin that records what it got. Its response to every call is a record with hidden fields.
 *
 * Node's parser reads what the gate sends. It is strict, and not the gate's own. What it cannot read is counted.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Heard = { method: string; target: string; headers: string[]; body: string };

export const CANARY = "canary-of-a-hidden-field";
const RECORD = `{"data":[{"start_date":"2026-01-01","reason":"${CANARY}","employee":{"name":"Zoë","id":7}}]}`;
/** The part of the record that a calendar's key may see. */
export const PERMITTED = '{"data":[{"start_date":"2026-01-01","employee":{"name":"Zoë"}}]}';

export class RecordingOrigin {
  /** Calls that ended before their response. */
  abandoned = 0;
  /** Holds responses back until it settles. */
  hold: Promise<void> = Promise.resolve();
  #told: Heard[] = [];
  #lookedAt = 0;
  #unreadable = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    this.#server.on("clientError", (_, socket) => {
      this.#unreadable += 1;
      socket.destroy();
    });
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The calls since the last time. */
  heard(): Heard[] {
    const calls = this.#told.slice(this.#lookedAt);
    this.#lookedAt = this.#told.length;
    return calls;
  }

  /** All calls since the last time, and how many were not HTTP. */
  forget(): { told: Heard[]; unreadable: number } {
    const all = { told: this.#told, unreadable: this.#unreadable };
    this.#told = [];
    this.#lookedAt = this.#unreadable = 0;
    return all;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: target = "", rawHeaders: headers } = request;
    const heard: Heard = { method, target, headers, body: "" };
    this.#told.push(heard);
    response.once("close", () => {
      if (!response.writableFinished) this.abandoned += 1;
    });
    // A body that breaks off is recorded as far as it arrived.
    await request
      .setEncoding("utf8")
      .forEach((text: string) => {
        heard.body += text;
      })
      .catch(() => undefined);
    await this.hold;
    response.writeHead(200, { "content-type": "application/json", "x-hidden": CANARY }).end(RECORD);
  }
}

/**
 * The gate in its own workerd, with nothing between the tests' sockets and workerd's, not even wrangler's proxy, which
 * would forward a normalized request.
 *
 * Whatever a test sends, these hold afterwards: no byte of a hidden field or of a credential came back, the origin got
 * only what the key may do, and the gate still serves the next good call.
 */
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { ORIGIN_CREDENTIAL } from "./deployment.ts";
import { CANARY, type Heard, PERMITTED, RecordingOrigin } from "./origin.ts";
import { Wire } from "./socket.ts";
import { makeKey, startWorkerd, type Workerd } from "./workerd.ts";

export const PATH = "/api/v2/time-off";
const FIELDS = ["employee.name", "start_date", "end_date"];
/** What the origin must get for a read of `PATH` by the key. */
export const READ = `GET ${PATH}?fields=employee.name%2Cend_date%2Cstart_date`;
/** A body that the key may write. */
export const BODY = '{"data":{"start_date":"2026-01-01"}}';
export const WRITE = `POST ${PATH} ${BODY}`;

export class Gate {
  readonly origin = new RecordingOrigin();
  /** The header line of a key that may read and create time off, but sees neither reason nor type. */
  key = "";
  #workerd: Workerd | undefined;
  #received = "";

  /** Starts the gate for the test file and stops it after. */
  static forThisFile(): Gate {
    const gate = new Gate();
    beforeAll(() => gate.#start());
    afterEach(() => gate.#holds());
    afterAll(() => gate.#stop());
    return gate;
  }

  /** Sends these bytes and returns everything that comes back until the connection ends. */
  async exchange(...bytes: (string | Uint8Array)[]): Promise<string> {
    return this.read(this.open().send(...bytes));
  }

  open(socket: "http" | "https" = "http"): Wire {
    return new Wire(this.#workerd?.ports[socket] ?? 0);
  }

  async read(wire: Wire): Promise<string> {
    const text = await wire.rest();
    this.#received += text;
    return text;
  }

  /** A short form of the calls that the origin got since the last time. */
  heard(): string[] {
    return this.origin.heard().map(inShort);
  }

  async #start(): Promise<void> {
    this.#workerd = await startWorkerd(await this.origin.start());
    const grants = { "time-off": { actions: ["create", "read"], fields: FIELDS } };
    this.key = `Authorization: Bearer ${await makeKey(this.#workerd, grants)}`;
  }

  async #holds(): Promise<void> {
    const good = `GET ${PATH} HTTP/1.1\r\nHost: localhost\r\n${this.key}\r\nConnection: close\r\n\r\n`;
    const answer = await this.exchange(good);
    const { told, unreadable } = this.origin.forget();
    const received = this.#received;
    this.#received = "";

    expect(answer).toContain(`\r\n\r\n${PERMITTED}`);
    expect(unreadable).toBe(0);
    for (const call of told) {
      expect([READ, WRITE]).toContain(inShort(call));
      expect(valuesOf(call, "authorization")).toEqual([ORIGIN_CREDENTIAL]);
      for (const name of ["content-length", "transfer-encoding", "host"])
        expect(valuesOf(call, name).length).toBeLessThan(2);
    }
    expect(JSON.stringify(told)).not.toContain(this.key.slice(-40));
    for (const secret of [CANARY, ORIGIN_CREDENTIAL.slice(-20), this.key.slice(-40)]) {
      expect(received).not.toContain(secret);
      expect(this.#workerd?.logged()).not.toContain(secret);
    }
  }

  #stop(): void {
    this.#workerd?.stop();
    this.origin.stop();
  }
}

/** Every status line of the responses. */
export function statusesIn(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.[01] (\d{3})/g)].map(([, status]) => Number(status));
}

/**
 * Whether a status is not the one refusal that may come for a request that workerd does not read to its end. workerd
 * closes with bytes unread, the system then resets the connection, and the reset may reach a client before the response
 * (RFC 9112, section 9.6).
 */
export function otherThan(refusal: number): (status: number) => boolean {
  return (status) => status !== refusal;
}

function inShort({ method, target, body }: Heard): string {
  return [method, `${target}${body && ` ${body}`}`].join(" ");
}

function valuesOf({ headers }: Heard, name: string): string[] {
  return headers.filter((_, index) => headers[index - 1]?.toLowerCase() === name && index % 2 === 1);
}

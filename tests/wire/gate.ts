/**
 * The gate in a workerd of its own, with nothing between the tests' sockets and workerd's: not even wrangler's proxy,
 * which would send a tidied request on.
 *
 * Whatever a test sends, after it holds: no byte of a hidden field or of a credential has come back, the origin was
 * told nothing but what a key may do, and the gate still answers the next good call.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { ADMIN_TOKEN, CONFIG, ORIGIN_CREDENTIAL } from "./deployment.ts";
import { CANARY, type Heard, PERMITTED, RecordingOrigin } from "./origin.ts";
import { Wire } from "./socket.ts";

export const PATH = "/api/v2/time-off";
const FIELDS = ["employee.name", "start_date", "end_date"];
/** What the origin is to hear of a read of `PATH` by the key. */
export const READ = `GET ${PATH}?fields=employee.name%2Cend_date%2Cstart_date`;
/** A body that the key may write. */
export const BODY = '{"data":{"start_date":"2026-01-01"}}';
export const WRITE = `POST ${PATH} ${BODY}`;

export class Gate {
  readonly origin = new RecordingOrigin();
  readonly ports: Record<string, number> = {};
  /** The header line of a key that may read and create time off, but sees neither reason nor type. */
  key = "";
  #process: ChildProcess | undefined;
  #received = "";
  #logged = "";
  readonly #state = mkdtempSync(join(tmpdir(), "fieldgate-wire-"));

  /** Starts with the test file and ends with it. */
  static forThisFile(): Gate {
    const gate = new Gate();
    beforeAll(() => gate.#start());
    afterEach(() => gate.#holds());
    afterAll(() => gate.#stop());
    return gate;
  }

  /** Sends these bytes, and gives all that comes back until the connection ends. */
  async exchange(...bytes: (string | Uint8Array)[]): Promise<string> {
    return this.read(this.open().send(...bytes));
  }

  open(socket: "http" | "https" = "http"): Wire {
    return new Wire(this.ports[socket] ?? 0);
  }

  async read(wire: Wire): Promise<string> {
    const text = await wire.rest();
    this.#received += text;
    return text;
  }

  /** What the origin has been told since this was last asked, in short. */
  heard(): string[] {
    return this.origin.heard().map(inShort);
  }

  async #start(): Promise<void> {
    const address = await this.origin.start();
    const args = ["serve", CONFIG, "--control-fd", "3", "--external-addr", `origin=${address}`];
    this.#process = spawn("workerd", [...args, "--directory-path", `storage=${this.#state}`], {
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on("data", (text: Buffer) => {
        this.#logged += text.toString();
      });
    await this.#listening(this.#process.stdio[3] as Readable);
    await this.#makeKey();
  }

  /** Each socket reports its port in a line of JSON. */
  async #listening(reports: Readable): Promise<void> {
    let text = "";
    for await (const chunk of reports) {
      text += chunk;
      for (const [, socket = "", port] of text.matchAll(/"socket":"(\w+)","port":(\d+)/g))
        this.ports[socket] = Number(port);
      if (Object.keys(this.ports).length === 2) return;
    }
    throw new Error(`workerd ended:\n${this.#logged}`);
  }

  async #makeKey(): Promise<void> {
    const grants = { "time-off": { actions: ["create", "read"], fields: FIELDS } };
    const response = await fetch(`http://localhost:${this.ports.http}/admin/api/keys`, {
      method: "POST",
      headers: { authorization: `Bearer ${ADMIN_TOKEN}`, "content-type": "application/json" },
      body: JSON.stringify({ name: "A test's key", grants }),
    });
    const { key } = (await response.json()) as { key: string };
    this.key = `Authorization: Bearer ${key}`;
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
      expect(this.#logged).not.toContain(secret);
    }
  }

  #stop(): void {
    this.#process?.kill();
    this.origin.stop();
    rmSync(this.#state, { recursive: true, force: true });
  }
}

/** Every status line of an exchange. */
export function statusesIn(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.[01] (\d{3})/g)].map(([, status]) => Number(status));
}

function inShort({ method, target, body }: Heard): string {
  return [method, `${target}${body && ` ${body}`}`].join(" ");
}

function valuesOf({ headers }: Heard, name: string): string[] {
  return headers.filter((_, index) => headers[index - 1]?.toLowerCase() === name && index % 2 === 1);
}

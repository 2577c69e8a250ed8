/** An HTTP client that sends exactly the bytes it is told to, and reads what comes back without tidying it. */
import { connect, type Socket } from "node:net";

export class Wire {
  readonly #socket: Socket;
  #received = "";
  #closed = false;
  #wake = () => {};

  constructor(port: number) {
    this.#socket = connect(port, "127.0.0.1").setEncoding("utf8").setNoDelay();
    this.#socket.on("data", (text: string) => {
      this.#received += text;
      this.#wake();
    });
    // A server that has refused may reset the connection: what it said until then counts.
    this.#socket.on("error", () => undefined);
    this.#socket.on("close", () => {
      this.#closed = true;
      this.#wake();
    });
  }

  send(...bytes: (string | Uint8Array)[]): this {
    for (const some of bytes) this.#socket.write(some);
    return this;
  }

  /** Waits until the server has said this. */
  async until(text: string): Promise<void> {
    while (!this.#closed && !this.#received.includes(text)) await this.#change();
  }

  /** All that came until the server closed. */
  async rest(): Promise<string> {
    while (!this.#closed) await this.#change();
    return this.#received;
  }

  /** Sends no more, but listens on. */
  end(): void {
    this.#socket.end();
  }

  /** Goes away without a word. */
  leave(): void {
    this.#socket.resetAndDestroy();
  }

  /** Something came, or the end. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

/** An HTTP client that sends exactly the given bytes, and reads what comes back without normalizing it. */
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
    // A server that refused the request may reset the connection. What it sent before counts.
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

  /** Waits until the server has sent this. */
  async until(text: string): Promise<void> {
    while (!this.#closed && !this.#received.includes(text)) await this.#change();
  }

  /** Everything that the server sent before it closed. */
  async rest(): Promise<string> {
    while (!this.#closed) await this.#change();
    return this.#received;
  }

  /** Ends its own side, and continues to read. */
  end(): void {
    this.#socket.end();
  }

  /** Closes the connection without warning. */
  leave(): void {
    this.#socket.resetAndDestroy();
  }

  /** Waits for more bytes, or for the end. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

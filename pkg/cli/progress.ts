/** The progress of a stream, on one line of the terminal that is rewritten; nothing if stderr is not a terminal. */

const EVERY_MS = 200;
const MB = 1_000_000;

export class Progress {
  /** Bytes so far; the stream's owner counts. */
  read = 0;
  written = 0;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #stream: NodeJS.WriteStream;
  readonly #startedAt = performance.now();

  /** Shows nothing if the result goes to the same terminal: it would mix with the line. */
  constructor(stream: NodeJS.WriteStream, result: NodeJS.WriteStream) {
    this.#stream = stream;
    if (stream.isTTY && !result.isTTY) this.#timer = setInterval(() => this.#show(), EVERY_MS).unref();
  }

  end(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#show();
    this.#stream.write("\n");
  }

  #show(): void {
    const seconds = (performance.now() - this.#startedAt) / 1000;
    const [read, written] = [this.read / MB, this.written / MB];
    this.#stream.write(
      `\r\x1b[K${read.toFixed(1)} MB read, ${written.toFixed(1)} MB written, ${(read / seconds).toFixed(0)} MB/s`,
    );
  }
}

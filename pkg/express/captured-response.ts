/**
 * Captures what routes do with a response, so that none of it reaches the client.
 *
 * Guarantees: every method of Node for writing headers, a body or trailers ends here. The reader of the captured body
 * sets the back-pressure, and a body that breaks off never looks complete. Trailers and early hints are dropped.
 */
import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";

type Callback = (error?: Error | null) => void;
type Given = OutgoingHttpHeaders | OutgoingHttpHeader[];
type Piece = Readonly<{ bytes: Uint8Array; taken: Callback | undefined }>;

/** Bytes that are kept before the writer is asked to wait. */
const KEPT_BYTES = 65_536;

/** Statuses without a body. */
const BODYLESS = [204, 205, 304];

export class CapturedResponse {
  readonly #response: ServerResponse;
  readonly #begin: (response: Response) => void;
  readonly #fail: (error: unknown) => void;
  readonly #pieces: Piece[] = [];
  #keptBytes = 0;
  #begun = false;
  #ended = false;
  /** Nobody reads the body any longer. */
  #over = false;
  #waiting: (() => void) | undefined;

  constructor(response: ServerResponse, begin: (response: Response) => void, fail: (error: unknown) => void) {
    this.#response = response;
    this.#begin = begin;
    this.#fail = fail;
  }

  /** The properties that replace the response's own. */
  methods(): PropertyDescriptorMap {
    const nothing = (...given: unknown[]): void => callbackIn(given)?.();
    const methods: Record<string, (...given: unknown[]) => unknown> = {
      writeHead: (...given) => this.#writeHead(given),
      flushHeaders: () => this.#implicitHead(),
      write: (...given) => this.#write(given),
      end: (...given) => this.#end(given),
      addTrailers: nothing,
      writeContinue: nothing,
      writeEarlyHints: nothing,
      writeInformation: nothing,
      writeProcessing: nothing,
    };
    // Middleware after the guard may wrap them again.
    const own = { configurable: true, writable: true };
    return {
      ...Object.fromEntries(Object.entries(methods).map(([name, value]) => [name, { ...own, value }])),
      headersSent: { configurable: true, get: () => this.#begun },
      writableEnded: { configurable: true, get: () => this.#ended },
    };
  }

  /** The connection is closed: a response that has not ended by now never will. */
  connectionClosed(): void {
    this.#over = true;
    this.#fail(new Error("the connection was closed"));
    this.#wake();
  }

  #writeHead([status, ...rest]: unknown[]): ServerResponse {
    const response = this.#response;
    if (typeof status === "number") response.statusCode = status;
    const headers = rest.find((value) => typeof value === "object" && value !== null);
    for (const [name, value] of linesOf(headers as Given | undefined)) response.setHeader(name, value);
    this.#head();
    return response;
  }

  #head(): void {
    if (this.#begun) return;
    this.#begun = true;
    try {
      this.#begin(this.#toResponse());
    } catch (error) {
      this.#over = true;
      this.#fail(error);
    }
  }

  #toResponse(): Response {
    const { statusCode: status, req } = this.#response;
    const headers = new Headers();
    for (const [name, value] of Object.entries(this.#response.getHeaders())) {
      for (const line of [value].flat()) headers.append(name, `${line}`);
    }
    const bodyless = BODYLESS.includes(status) || req.method === "HEAD";
    if (bodyless) this.#over = true;
    return new Response(bodyless ? null : this.#body(), { status, headers });
  }

  #body(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: (controller) => this.#pull(controller),
        cancel: () => {
          this.#over = true;
        },
      },
      { highWaterMark: 0 },
    );
  }

  async #pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    while (this.#pieces.length === 0 && !this.#ended && !this.#over) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
    const piece = this.#pieces.shift();
    if (piece !== undefined) {
      this.#keptBytes -= piece.bytes.byteLength;
      controller.enqueue(piece.bytes);
      piece.taken?.();
      if (this.#pieces.length === 0) this.#response.emit("drain");
    } else if (this.#ended) controller.close();
    else controller.error(new Error("the response broke off"));
  }

  #write(given: unknown[]): boolean {
    this.#implicitHead();
    const bytes = bytesOf(given);
    if (this.#over || this.#ended) return false;
    this.#pieces.push({ bytes, taken: callbackIn(given) });
    this.#keptBytes += bytes.byteLength;
    this.#wake();
    return this.#keptBytes < KEPT_BYTES;
  }

  #end(given: unknown[]): ServerResponse {
    const [chunk] = given;
    const callback = callbackIn(given);
    if (callback !== undefined) this.#response.once("finish", () => callback());
    if (chunk === undefined || chunk === null || typeof chunk === "function") this.#implicitHead();
    else this.#write(given.filter((value) => typeof value !== "function"));
    this.#ended = true;
    this.#wake();
    return this.#response;
  }

  /** Calls the response's own method, since other middleware may have wrapped it to learn of this moment. */
  #implicitHead(): void {
    if (!this.#begun) this.#response.writeHead(this.#response.statusCode);
  }

  #wake(): void {
    this.#waiting?.();
    this.#waiting = undefined;
  }
}

function callbackIn(given: unknown[]): Callback | undefined {
  const last = given.at(-1);
  return typeof last === "function" ? (error) => last(error) : undefined;
}

/** A copy, since the writer may reuse its buffer. */
function bytesOf([chunk, encoding]: unknown[]): Uint8Array {
  if (chunk instanceof Uint8Array) return Uint8Array.from(chunk);
  if (typeof chunk !== "string") throw new TypeError("a body must be written as strings or bytes");
  return Buffer.from(chunk, typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8");
}

/** The headers given to `writeHead`: an object, pairs, or a flat list of names and values. */
function linesOf(headers: Given = {}): [string, OutgoingHttpHeader][] {
  if (!Array.isArray(headers)) return Object.entries(headers).filter(isLine);
  const flat = headers.flat();
  return flat.flatMap((name, at) => (at % 2 === 0 ? [[`${name}`, flat[at + 1] ?? ""]] : []));
}

function isLine(line: [string, OutgoingHttpHeader | undefined]): line is [string, OutgoingHttpHeader] {
  return line[1] !== undefined;
}

/**
 * The response of Node's HTTP server: captured from the routes, judged, and then sent by the guard alone.
 *
 * Guarantees: from `capture` on, no method of the response that a route calls reaches the client, before or after its
 * answer was judged; what the guard sends has the guard's status, headers and body, and of what stood on the response
 * before only the headers that were set before the guard.
 */
import { type OutgoingHttpHeaders, type ServerResponse, STATUS_CODES } from "node:http";
import { Captured } from "./captured.ts";

/** The response's own methods, before anybody behind the guard sees it. */
export class Wire {
  readonly #response: ServerResponse;
  readonly #before: OutgoingHttpHeaders;
  readonly #writeHead: ServerResponse["writeHead"];
  readonly #write: (bytes: Uint8Array) => boolean;
  readonly #end: () => void;

  constructor(response: ServerResponse) {
    this.#response = response;
    this.#before = { ...response.getHeaders() };
    this.#writeHead = response.writeHead.bind(response);
    this.#write = response.write.bind(response);
    this.#end = response.end.bind(response);
  }

  /** What the routes answer, once they have said how it begins. */
  capture(): Promise<Response> {
    const response = this.#response;
    return new Promise((resolve, reject) => {
      const captured = new Captured(response, resolve, reject);
      response.once("close", () => captured.cut());
      Object.defineProperties(response, captured.methods());
    });
  }

  /** Sends the answer; one that breaks off ends the connection, so that nobody takes it for whole. */
  async send(answer: Response): Promise<void> {
    const response = this.#response;
    try {
      this.#sendHead(answer);
      for await (const piece of answer.body ?? []) {
        if (response.destroyed) break;
        if (!this.#write(piece)) await drained(response);
      }
      this.#end();
    } catch {
      response.destroy();
    }
  }

  #sendHead({ status, headers }: Response): void {
    const response = this.#response;
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of Object.entries(this.#before)) {
      if (value !== undefined) response.setHeader(name, value);
    }
    for (const [name, value] of headers) {
      if (name === "vary") response.appendHeader(name, value);
      else response.setHeader(name, value);
    }
    this.#writeHead(status, STATUS_CODES[status]);
  }
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.on("drain", done);
    response.on("close", done);
  });
}

/**
 * The response of Node's HTTP server. It is captured from the routes, and only the guard sends it.
 *
 * Guarantees: after `capture`, nothing that a route does with the response reaches the client, neither before nor after
 * the guard has sent its own. What the guard sends has the guard's status, headers and body. Of what was set on the
 * response, it keeps only the headers that were set before the guard ran.
 */
import { type OutgoingHttpHeaders, type ServerResponse, STATUS_CODES } from "node:http";
import { CapturedResponse } from "./captured-response.ts";

/** A response whose own methods only the guard can call. */
export class GuardedResponse {
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

  /** The response of the routes, as soon as they have set its status and headers. */
  capture(): Promise<Response> {
    const response = this.#response;
    return new Promise((resolve, reject) => {
      const captured = new CapturedResponse(response, resolve, reject);
      response.once("close", () => captured.connectionClosed());
      Object.defineProperties(response, captured.methods());
    });
  }

  /**
   * Sends the guard's response. If its body breaks off, the connection is closed, so that nobody takes it for
   * complete.
   */
  async send(result: Response): Promise<void> {
    const response = this.#response;
    try {
      this.#sendHead(result);
      for await (const piece of result.body ?? []) {
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

/**
 * The request of Node's HTTP server. The guard reads it once, decides on it, and rewrites it to what it decided on.
 *
 * Guarantees: after `rewriteRequest`, the routes see the canonical target, the headers that pass, and exactly the bytes
 * that were checked, in whichever way they read them. They see nothing else of what the client sent.
 *
 * Does not: hide the socket. No middleware sees what a route reads from or writes to the socket itself.
 */
import { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { Call } from "../core/compiled-policy.ts";
import type { OriginRequestInit } from "../gate/origin.ts";

/** A request of Node, with the members that only Express adds. */
export type ServerRequest = IncomingMessage & { originalUrl?: string; baseUrl?: string; protocol?: string };

/** Whether other middleware has read the body, or tried to. */
export function wasRead(request: ServerRequest): boolean {
  return "body" in request || request.readableDidRead || request.readableEnded;
}

/** The request line as it arrived. It is not normalized, so that the gate can refuse what is not canonical. */
export function callOf(request: ServerRequest): Call {
  const target = request.originalUrl ?? request.url ?? "";
  const mark = target.indexOf("?");
  const [path, query] = mark < 0 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
  return { method: request.method ?? "", path, query };
}

/** Every header line. Node's own `headers` would drop the second of two credentials. */
export function headersOf({ rawHeaders }: ServerRequest): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  }
  return headers;
}

/** The server's address as the client wrote it. */
export function addressOf(request: ServerRequest): URL {
  const scheme = request.protocol === "https" || "encrypted" in request.socket ? "https" : "http";
  const written = `${scheme}://${request.headers.host ?? ""}`;
  const address = URL.canParse(written) ? new URL(written) : undefined;
  return address?.href === `${address?.origin}/` ? address : new URL(`${scheme}://localhost`);
}

/**
 * The body as a stream. Nothing is read before the stream is. If the stream is cancelled, the rest of the body is still
 * read off the connection, so that the connection can be used again.
 */
export function bodyOf(request: ServerRequest): ReadableStream<Uint8Array> {
  let listening: AbortController | undefined;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        listening ??= listen(request, controller);
        request.resume();
      },
      cancel() {
        listening?.abort();
        request.resume();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Passes on one piece for each `resume()`, until the end or until the returned controller is aborted. */
function listen(
  request: ServerRequest,
  controller: ReadableStreamDefaultController<Uint8Array>,
): AbortController {
  const ends = new AbortController();
  const on = (event: string, listener: (bytes: Uint8Array) => void): void => {
    request.on(event, listener);
    ends.signal.addEventListener("abort", () => request.off(event, listener), { once: true });
  };
  const broken = (): void => {
    ends.abort();
    controller.error(new Error("the client closed the connection"));
  };
  on("data", (bytes) => {
    request.pause();
    controller.enqueue(bytes);
  });
  on("end", () => {
    ends.abort();
    controller.close();
  });
  on("error", broken);
  on("close", broken);
  return ends;
}

export function rewriteRequest(
  request: ServerRequest,
  target: string,
  init: OriginRequestInit,
  host: string,
): void {
  rewriteHead(request, target, init, host);
  rewriteBody(request, init.body);
}

function rewriteHead(
  request: ServerRequest,
  target: string,
  { headers, body }: OriginRequestInit,
  host: string,
): void {
  const lines: [string, string][] = [...headers, ["host", host]];
  if (body !== undefined) lines.push(["content-length", `${body.byteLength}`]);
  request.headers = Object.fromEntries(lines);
  request.headersDistinct = Object.fromEntries(lines.map(([name, value]) => [name, [value]]));
  request.rawHeaders = lines.flat();
  Object.defineProperties(request, {
    trailers: { value: {} },
    trailersDistinct: { value: {} },
    rawTrailers: { value: [], writable: true },
  });
  const { baseUrl = "" } = request;
  if (!target.startsWith(baseUrl))
    throw new Error("the guard is mounted below a path that the target does not start with");
  const rest = target.slice(baseUrl.length);
  request.url = rest.startsWith("/") ? rest : `/${rest}`;
  if (request.originalUrl !== undefined) request.originalUrl = target;
}

/**
 * Makes the request a new stream of these bytes. Node's parser may still deliver what the client goes on sending; those
 * bytes are discarded.
 */
function rewriteBody(request: ServerRequest, body: Uint8Array | undefined): void {
  const drain = IncomingMessage.prototype._read;
  const push = Readable.prototype.push.bind(request);
  let given = false;
  const read = (bytes: number): void => {
    drain.call(request, bytes);
    if (given) return;
    given = true;
    if (body !== undefined) push(body);
    push(null);
  };
  // Node itself destroys the request after the response is sent.
  Reflect.apply(Readable, request, [{ read, autoDestroy: false }]);
  request.push = () => true;
}

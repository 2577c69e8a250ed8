/**
 * The request of Node's HTTP server: read once, judged, and then dressed as what was judged.
 *
 * Guarantees: after `dress` the routes behind see the canonical target, the headers that pass and exactly the bytes
 * that were checked, by whatever way they read them; of what the client sent, nothing else.
 *
 * Does not: hide the socket. A route that reads or writes the socket itself goes around every middleware.
 */
import { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { Call } from "../core/compiled-policy.ts";
import type { Sent } from "../gate/origin.ts";

/** What Express adds, of which plain Node servers have nothing. */
export type ServerRequest = IncomingMessage & { originalUrl?: string; baseUrl?: string; protocol?: string };

/** Somebody else has taken the body, or looked whether there is one. */
export function wasRead(request: ServerRequest): boolean {
  return "body" in request || request.readableDidRead || request.readableEnded;
}

/** The line of the request as it came, unresolved: what is not canonical shall be seen. */
export function callOf(request: ServerRequest): Call {
  const target = request.originalUrl ?? request.url ?? "";
  const mark = target.indexOf("?");
  const [path, query] = mark < 0 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
  return { method: request.method ?? "", path, query };
}

/** Every line of the head: Node's own `headers` drop the second of two credentials. */
export function headersOf({ rawHeaders }: ServerRequest): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at] ?? "", rawHeaders[at + 1] ?? "");
  }
  return headers;
}

/** The server as the client addressed it. */
export function addressOf(request: ServerRequest): URL {
  const scheme = request.protocol === "https" || "encrypted" in request.socket ? "https" : "http";
  const written = `${scheme}://${request.headers.host ?? ""}`;
  const address = URL.canParse(written) ? new URL(written) : undefined;
  return address?.href === `${address?.origin}/` ? address : new URL(`${scheme}://localhost`);
}

/**
 * The body as it comes; untouched until somebody asks for it. What is cancelled is still taken off the wire, so that the
 * connection lives on.
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

/** Passes on one piece for each `resume()`, until the end or until what is returned is aborted. */
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
    controller.error(new Error("the client broke off"));
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

export function dress(request: ServerRequest, target: string, sent: Sent, host: string): void {
  dressHead(request, target, sent, host);
  dressBody(request, sent.body);
}

function dressHead(request: ServerRequest, target: string, { headers, body }: Sent, host: string): void {
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
  if (!target.startsWith(baseUrl)) throw new Error("the guard is mounted below another path");
  const rest = target.slice(baseUrl.length);
  request.url = rest.startsWith("/") ? rest : `/${rest}`;
  if (request.originalUrl !== undefined) request.originalUrl = target;
}

/**
 * Makes the request a new stream of these bytes. Node's parser may still bring what the client goes on sending: that is
 * taken off the wire, and let go.
 */
function dressBody(request: ServerRequest, body: Uint8Array | undefined): void {
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
  // Ended by Node itself, when the answer is out.
  Reflect.apply(Readable, request, [{ read, autoDestroy: false }]);
  request.push = () => true;
}

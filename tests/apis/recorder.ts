/**
 * Stands in front of an origin as a reverse proxy, and records every call that arrives, whoever made it.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";

export type Arrived = Readonly<{
  method: string;
  /** The path and the query. */
  target: string;
  /** By name, in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
  status: number;
  /** What the origin answered, before the gate. */
  answer: string;
}>;

export type Recorder = Readonly<{
  port: number;
  /** The calls since the last time. */
  take(): readonly Arrived[];
  stop(): void;
}>;

/** In front of the port; if the API has a public address, the origin learns it as from any reverse proxy. */
export async function record(port: number, publicBase?: string): Promise<Recorder> {
  const arrived: Arrived[] = [];
  const server = createServer(async (from, to) => {
    const body = await buffer(from);
    const answer = await forward(from, body, port, forwardedHeaders(publicBase));
    const content = await buffer(answer);
    const { method = "", url = "", headers } = from;
    arrived.push({
      method,
      target: url,
      headers: headers as Record<string, string>,
      body: body.toString(),
      status: answer.statusCode ?? 0,
      answer: plain(content, answer),
    });
    respond(to, answer, content);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    port: (server.address() as AddressInfo).port,
    take: () => arrived.splice(0),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function forwardedHeaders(publicBase: string | undefined): Record<string, string> {
  if (publicBase === undefined) return {};
  const { host, protocol } = new URL(publicBase);
  return { host, "x-forwarded-proto": protocol.slice(0, -1) };
}

async function forward(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  port: number,
  more: Record<string, string>,
): Promise<IncomingMessage> {
  const sent = request({
    host: "127.0.0.1",
    port,
    method,
    path: url,
    headers: { ...headers, ...more, connection: "close" },
  });
  sent.end(body);
  const [answer]: IncomingMessage[] = await once(sent, "response");
  if (answer === undefined) throw new Error("the origin did not answer");
  return answer;
}

/** The gate accepts gzip, so an origin may compress. */
function plain(content: Buffer, { headers }: IncomingMessage): string {
  return (headers["content-encoding"] === "gzip" ? gunzipSync(content) : content).toString();
}

function respond(to: ServerResponse, { statusCode, headers }: IncomingMessage, content: Buffer): void {
  const { connection, "transfer-encoding": _, ...rest } = headers;
  to.writeHead(statusCode ?? 502, rest).end(content);
}

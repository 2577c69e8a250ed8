/** A front, which protects a framework's routes: the gate in its own workerd, or a guard in the framework itself. */
import { Agent, request } from "node:http";
import { Catalog, type GrantsDocument } from "fieldgate";
import { MemoryKeyStore } from "fieldgate/express";
import { makeKey, startWorkerd } from "../wire/workerd.ts";
import { CATALOG } from "./catalog.ts";
import { CONFIG } from "./deployment.ts";
import type { Framework, Origin, Ran } from "./ran.ts";

export type Call = Readonly<{
  method: string;
  path: string;
  query?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}>;

export type Outcome = Readonly<{
  call: Call;
  status: number;
  /** The code, if the response is a refusal. */
  code: string | undefined;
  /** The handlers that ran for this call. */
  ran: readonly Ran[];
}>;

type Answer = Readonly<{
  call: Call;
  status: number;
  code: string | undefined;
  requestId: string | undefined;
}>;

/** A kind of front, and how it parses a path before the decision. */
export type Kind = Readonly<{
  name: string;
  read(path: string): string;
  before(framework: Framework): Promise<Front>;
}>;

const CALLS_AT_ONCE = 24;

export const catalog = Catalog.parse(CATALOG);

export class Front {
  readonly #port: number;
  readonly #origin: Origin;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: CALLS_AT_ONCE });
  /** The text of a new key. */
  readonly key: (grants: GrantsDocument) => Promise<string> | string;
  readonly #stop: () => void;

  constructor(port: number, origin: Origin, key: Front["key"], stop: () => void = () => undefined) {
    this.#port = port;
    this.#origin = origin;
    this.key = key;
    this.#stop = stop;
  }

  /** Makes all these calls. If a handler runs for any other call, that is an error. */
  async send(calls: readonly Call[], key: string): Promise<Outcome[]> {
    const answers: Answer[] = [];
    const rest = calls.values();
    const work = async (): Promise<void> => {
      for (const call of rest) answers.push(await this.#request(call, key));
    };
    await Promise.all(Array.from({ length: CALLS_AT_ONCE }, work));
    const ran = Map.groupBy(await this.#origin.take(), ({ requestId }) => requestId);
    const outcomes = answers.map(({ requestId = "none", ...answer }) => {
      const own = ran.get(requestId) ?? [];
      ran.delete(requestId);
      return { ...answer, ran: own };
    });
    if (ran.size > 0) throw new Error(`a handler ran for no call: ${JSON.stringify([...ran.values()])}`);
    return outcomes;
  }

  /** If a handler ran after the response to its call was sent, that is an error too. */
  async stop(): Promise<void> {
    const late = await this.#origin.take();
    this.#agent.destroy();
    this.#stop();
    await this.#origin.stop();
    if (late.length > 0) throw new Error(`a handler ran for no call: ${JSON.stringify(late)}`);
  }

  #request(call: Call, key: string): Promise<Answer> {
    const { method, path, query, headers = {}, body = "" } = call;
    const isFramed = body.length === 0 || "transfer-encoding" in headers;
    const sent = request({
      host: "127.0.0.1",
      port: this.#port,
      agent: this.#agent,
      method,
      path: query === undefined ? path : `${path}?${query}`,
      headers: {
        host: "localhost",
        "x-api-key": key,
        ...(isFramed ? {} : { "content-length": Buffer.byteLength(body) }),
        ...headers,
      },
    });
    return new Promise((resolve, reject) => {
      sent.on("error", reject);
      sent.on("response", async (response) => {
        const text = (await response.setEncoding("utf8").toArray()).join("");
        const isProblem = response.headers["content-type"] === "application/problem+json";
        resolve({
          call,
          status: response.statusCode ?? 0,
          code: isProblem && text !== "" ? JSON.parse(text).code : undefined,
          requestId: response.headers["x-request-id"] as string | undefined,
        });
      });
      sent.end(body);
    });
  }
}

/** URL parsing resolves dots and backslashes. */
const asUrl = (path: string): string => new URL(`http://localhost${path}`).pathname;

export const gate: Kind = {
  name: "behind the gate",
  read: asUrl,
  async before(framework) {
    const origin = await framework.start();
    const workerd = await startWorkerd(`127.0.0.1:${origin.port}`, CONFIG);
    const key = (grants: GrantsDocument): Promise<string> => makeKey(workerd, grants);
    return new Front(workerd.ports.http ?? 0, origin, key, () => workerd.stop());
  },
};

async function guarded(framework: Framework): Promise<Front> {
  const keys = new MemoryKeyStore();
  const origin = await framework.start({ catalog, keys, onError: () => undefined });
  return new Front(origin.port, origin, (document) => {
    return keys.generate({ name: "A test's key", grants: catalog.grants(document) }).key;
  });
}

export const middleware: Kind = {
  name: "with the guard as middleware",
  read: (path) => path,
  before: guarded,
};
export const wrapper: Kind = { name: "with the guard around it", read: asUrl, before: guarded };

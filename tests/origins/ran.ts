/** Records the calls of an origin's handlers. */
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Action } from "fieldgate";
import type { GuardOptions } from "fieldgate/express";
import type { Route } from "./catalog.ts";

export type Ran = Readonly<{
  /** Identifies the call: the gate gives each a new id. */
  requestId: string;
  endpoint: string;
  action: Action;
  /** By name, in lower case. */
  headers: Readonly<Record<string, string>>;
  /** As the framework's own parser read it, if there was one. */
  body: unknown;
}>;

/** A listening server of a framework, with a handler for every route of the catalog. */
export type Origin = Readonly<{
  port: number;
  /** The calls since the last time. */
  take(): Promise<readonly Ran[]> | readonly Ran[];
  stop(): Promise<void> | void;
}>;

export type Framework = Readonly<{
  name: string;
  /** Listens. If there are options for a guard, the package's guard protects the routes. */
  start(guard?: GuardOptions): Promise<Origin>;
}>;

/** Records the calls of handlers in this process. */
export class Log {
  #ran: Ran[] = [];

  note({ endpoint, action }: Route, headers: Readonly<Record<string, string>>, body: unknown): void {
    this.#ran.push({ requestId: headers["x-request-id"] ?? "", endpoint, action, headers, body });
  }

  async listening(server: Server): Promise<Origin> {
    if (!server.listening) await once(server.listen(0, "127.0.0.1"), "listening");
    return {
      port: (server.address() as AddressInfo).port,
      take: () => this.#ran.splice(0),
      stop() {
        server.closeAllConnections();
        server.close();
      },
    };
  }
}

/** The response of every handler. */
export const ANSWER = { name: "Zoë", salary: 4711 };

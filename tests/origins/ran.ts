/** What handlers of an origin were called with. */
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Action } from "fieldgate";
import type { GuardOptions } from "fieldgate/express";
import type { Route } from "./catalog.ts";

export type Ran = Readonly<{
  /** Which call it was: the gate gives each a new one. */
  requestId: string;
  endpoint: string;
  action: Action;
  /** By names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** As the framework's own parser read it, if it read one. */
  body: unknown;
}>;

/** A framework that listens, with a handler for every route of the catalog. */
export type Origin = Readonly<{
  port: number;
  /** What ran since this was last asked. */
  take(): Promise<readonly Ran[]> | readonly Ran[];
  stop(): Promise<void> | void;
}>;

export type Framework = Readonly<{
  name: string;
  /** With the package's guard before the routes, if there are options for one. */
  start(guard?: GuardOptions): Promise<Origin>;
}>;

/** Of the handlers that run in this process. */
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

/** What every handler answers. */
export const ANSWER = { name: "Zoë", salary: 4711 };

import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { guard } from "fieldgate/fetch";
import { Hono } from "hono";
import { colons, ROUTES } from "../catalog.ts";
import { ANSWER, type Framework, Log } from "../ran.ts";

type Settings = Readonly<{ strict?: boolean; ignoreCase?: boolean }>;

export function honoOf(name: string, { strict = true, ignoreCase = false }: Settings): Framework {
  return {
    name,
    start(guarded) {
      const app = new Hono(ignoreCase ? { getPath: inSmallLetters } : strict ? {} : { strict });
      const log = new Log();
      for (const route of ROUTES) {
        app.on(route.method, colons(decodeURIComponent(route.template)), async ({ req, json }) => {
          log.note(route, req.header(), await req.json().catch(() => undefined));
          return json(ANSWER);
        });
      }
      const serve = (request: Request): Response | Promise<Response> => app.fetch(request);
      const fetch = guarded === undefined ? serve : guard(serve, guarded);
      return log.listening(createAdaptorServer({ fetch: (request) => fetch(request) }) as Server);
    },
  };
}

function inSmallLetters({ url }: Request): string {
  return decodeURI(new URL(url).pathname).toLowerCase();
}

/** Express with the usual middleware: body parsers and method overrides. */
import { createServer } from "node:http";
import type express from "express";
import type { Express, Request } from "express";
import { type GuardOptions, guard } from "fieldgate/express";
import methodOverride from "method-override";
import multer from "multer";
import { colons, ROUTES } from "../catalog.ts";
import { ANSWER, type Framework, Log } from "../ran.ts";

type Settings = Readonly<{
  caseSensitive?: boolean;
  strict?: boolean;
  /** Names in forms and queries nest, as `qs` reads them. */
  extended?: boolean;
  /** The end of each template, such as an optional `.json`. */
  suffix?: string;
}>;

const VERBS = { GET: "get", POST: "post", PUT: "put", PATCH: "patch", DELETE: "delete" } as const;
const OVERRIDES = [
  "_method",
  "X-HTTP-Method-Override",
  (request: Request) => request.query._method as string,
  (request: Request) => request.body?._method as string,
];

export function expressOf(version: string, factory: typeof express, settings: Settings): Framework {
  const { caseSensitive = false, strict = false, extended = true, suffix = "" } = settings;
  const words = [caseSensitive && "case-sensitive", strict && "strict", !extended && "flat names", suffix];
  return {
    name: [`Express ${version}`, ...words.filter(Boolean)].join(", "),
    start(options) {
      const app = factory();
      app.set("case sensitive routing", caseSensitive);
      app.set("strict routing", strict);
      app.set("query parser", extended ? "extended" : "simple");
      const log = new Log();
      if (options !== undefined) app.use(guardOf(options));
      app.use(factory.json({ type: ["json", "+json"] }), factory.urlencoded({ extended }), multer().any());
      for (const getter of OVERRIDES) app.use(methodOverride(getter, { methods: [...Object.keys(VERBS)] }));
      addRoutes(app, suffix, log);
      return log.listening(createServer(app));
    },
  };
}

function guardOf(options: GuardOptions): ReturnType<typeof guard> {
  return guard(options);
}

function addRoutes(app: Express, suffix: string, log: Log): void {
  for (const route of ROUTES) {
    app[VERBS[route.method]](colons(route.template, suffix), (request, response) => {
      log.note(route, request.headers as Record<string, string>, request.body);
      response.json(ANSWER);
    });
  }
}

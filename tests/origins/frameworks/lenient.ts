/**
 * A router that is as lenient as many routers together: it decodes, ignores case, and drops empty segments, what follows `;`,
 * a suffix, and spaces and dots around a segment.
 */
import { createServer } from "node:http";
import { ROUTES, type Route } from "../catalog.ts";
import { ANSWER, type Framework, Log } from "../ran.ts";

export const lenient: Framework = {
  name: "A router with all leniencies",
  start() {
    const log = new Log();
    const server = createServer(({ method, url = "", headers }, response) => {
      const route = found(method ?? "", url.split("?")[0] ?? "");
      if (route === undefined) return response.writeHead(404).end();
      log.note(route, headers as Record<string, string>, undefined);
      return response.setHeader("content-type", "application/json").end(JSON.stringify(ANSWER));
    });
    return log.listening(server);
  },
};

function found(method: string, path: string): Route | undefined {
  const segments = path
    .split("/")
    .map(read)
    .filter((text) => text !== "");
  return ROUTES.find(({ method: own, template }) => {
    const templates = template.slice(1).split("/");
    if (templates.length !== segments.length || !(own === method || (own === "GET" && method === "HEAD")))
      return false;
    return templates.every((text, at) => text.startsWith("{") || fits(read(text), segments[at] ?? ""));
  });
}

function fits(text: string, segment: string): boolean {
  const dots = [...segment.matchAll(/\./g)].map(({ index }) => segment.slice(0, index).trimEnd());
  return [segment, ...dots].includes(text);
}

/** Folds case through upper case, so that a long s equals s, and as Python does, so that a dotted capital I equals i. */
function read(segment: string): string {
  const [text = ""] = decodeURIComponent(segment).split(";");
  const folded = text.toUpperCase().toLowerCase().replaceAll("i\u0307", "i");
  return folded.replace(/^\s+|[\s.]+$/g, "");
}

/** Every way to write the paths of the catalog, and the engine's decision on each. */
import { grantsOf, pathOf, ROUTES, type Route } from "./catalog.ts";
import { type Call, catalog, type Kind, type Outcome } from "./front.ts";
import { spellingsOf } from "./spellings.ts";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** Each once. */
export const CALLS: readonly Call[] = [
  ...new Map(ROUTES.flatMap(callsOf).map((call) => [`${call.method} ${call.path}`, call])).values(),
];

function callsOf(route: Route): Call[] {
  const spelled = spellingsOf(route).map((path) => ({ method: route.method, path }));
  const asked = METHODS.map((method) => ({ method, path: pathOf(route.template) }));
  return [...spelled, ...asked];
}

const everything = catalog.grants(grantsOf(ROUTES));

/** The route that the engine finds for a key that may do everything, or nothing. */
export function judged({ method, path }: Call, { read }: Kind): string | undefined {
  const decision = everything.decide({ method, path: read(path) });
  return decision.outcome === "allow" ? nameOf(decision) : undefined;
}

export function nameOf({ endpoint, action }: Pick<Route, "action" | "endpoint">): string {
  return `${endpoint} ${action}`;
}

/** The calls for which another handler ran than that of the route that was decided on. */
export function straysIn(outcomes: readonly Outcome[], kind: Kind): string[] {
  return outcomes.flatMap(({ call, ran }) => {
    const route = judged(call, kind);
    const others = ran.map(nameOf).filter((other) => other !== route);
    return others.map((other) => `${call.method} ${call.path}: judged as ${route}, ran ${other}`);
  });
}

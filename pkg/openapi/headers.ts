/**
 * The headers that an endpoint needs beyond those that pass the gate by themselves.
 *
 * What an operation requires has to pass, or nobody can call it. A header that only the gate decides about, or that holds a
 * credential, does not: that is an error of the route. What is optional does not pass, and is reported.
 */
import type { EndpointDocument, HeaderDocument } from "./catalog-document.ts";
import { isJson } from "./media-types.ts";
import type { Notes } from "./notes.ts";
import type { Parameter } from "./operations.ts";
import type { Route } from "./routes.ts";
import { isCredential } from "./sensitive.ts";

/** Headers that OpenAPI ignores as parameters, and those that pass the gate by themselves. */
const PASSED = new Set([
  "accept",
  "content-type",
  "authorization",
  "accept-language",
  "idempotency-key",
  "traceparent",
  "tracestate",
]);

/** The engine's own lists. A test holds these to them. */
export const RESERVED: ReadonlySet<string> = new Set(
  `authorization cookie set-cookie set-cookie2 www-authenticate x-api-key connection content-encoding content-length content-range
  content-type expect keep-alive te trailer transfer-encoding upgrade forwarded host true-client-ip via x-http-method
  x-http-method-override x-method-override x-original-url x-real-ip x-rewrite-url accept content-digest content-disposition
  digest etag last-modified link location range repr-digest cache-control refresh vary x-content-type-options
  x-request-id`.split(/\s+/),
);
export const RESERVED_BEGINNINGS: readonly string[] =
  "accept- access-control- cf- content-security-policy cross-origin- fieldgate- if- proxy- x-forwarded-".split(
    " ",
  );

/** What `headers` of the endpoint lists. */
export function readHeaders(routes: readonly Route[], notes: Notes): Pick<EndpointDocument, "headers"> {
  const passed = new Map<string, HeaderDocument>();
  for (const route of routes) {
    for (const parameter of route.operation.parameters) {
      if (parameter.place === "cookie")
        notes.leftOut(parameter.pointer, `the cookie \`${parameter.name}\`: no cookie passes the gate`);
      if (parameter.place !== "header" || PASSED.has(parameter.name.toLowerCase())) continue;
      const header = judged(route, parameter, notes);
      if (header === undefined) continue;
      const key = parameter.name.toLowerCase();
      const known = passed.get(key);
      // Where operations want different values, clients choose.
      passed.set(key, known === undefined || isSame(known, header) ? header : parameter.name);
    }
  }
  const type = onlyType(routes);
  if (type !== undefined) {
    const pointer = routes[0]?.operation.pointer ?? "";
    notes.guessed(pointer, `the gate asks for \`${type}\` (\`headers\`), since the API answers nothing else`);
    passed.set("accept", { name: "accept", value: type });
  }
  return passed.size > 0 ? { headers: [...passed.values()] } : {};
}

/** The one media type of all answers, if it is JSON under another name: an API may refuse calls that ask for `application/json`. */
function onlyType(routes: readonly Route[]): string | undefined {
  const types = new Set(
    routes.flatMap(({ operation }) =>
      operation.answers.flatMap(({ bodies }) => bodies.map((it) => it.mediaType)),
    ),
  );
  const [type = "", ...others] = types;
  const isOwn = /^[\w.-]+\/[\w.+-]+\+json$/.test(type) && isJson(type);
  return isOwn && others.length === 0 ? type : undefined;
}

function isSame(one: HeaderDocument, other: HeaderDocument): boolean {
  return JSON.stringify(one).toLowerCase() === JSON.stringify(other).toLowerCase();
}

function judged({ operation, text }: Route, parameter: Parameter, notes: Notes): HeaderDocument | undefined {
  const { name, pointer, required, shape } = parameter;
  if (!required) {
    notes.leftOut(pointer, `the header \`${name}\` does not pass unless \`headers\` names it`);
    return undefined;
  }
  const why = whyNot(name);
  if (why !== undefined) {
    notes.error(operation.pointer, `no key can call \`${text}\`: it requires the header \`${name}\`, ${why}`);
    return undefined;
  }
  const [value, ...others] = shape.notes.enum ?? [];
  if (others.length === 0 && typeof value === "string" && /^[!-~]([ -~]*[!-~])?$/.test(value)) {
    notes.guessed(
      pointer,
      `the gate sends \`${name}: ${value}\` itself (\`headers\`), since the API takes no other value`,
    );
    return { name, value };
  }
  notes.guessed(pointer, `the header \`${name}\` passes (\`headers\`), since the API requires it`);
  return name;
}

function whyNot(name: string): string | undefined {
  const lower = name.toLowerCase();
  if (RESERVED.has(lower) || RESERVED_BEGINNINGS.some((beginning) => lower.startsWith(beginning)))
    return "which only the gate sets";
  if (isCredential(name)) return "which looks like a credential that the gate should send itself";
  return /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name) ? undefined : "whose name no header can have";
}

/**
 * CORS: only the web origins listed in `CORS_ORIGINS` may call the gate from a browser. The gate itself responds to
 * preflights and never asks the origin. Credentials mode is not allowed: a script sends the key, never the browser itself.
 */
import type { Credentials } from "../core/boundary.ts";
import { credentialHeaders } from "../core/credentials.ts";
import type { Env } from "./env.ts";

const METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
const HEADERS =
  "Content-Type, Accept, Accept-Language, Idempotency-Key, If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since, If-Range, Range";
const EXPOSED =
  "Location, Link, ETag, Retry-After, Content-Disposition, Content-Range, WWW-Authenticate, X-Request-Id, Fieldgate-Engine";
const PREFLIGHT_SECONDS = "600";

/** The response to a preflight. `undefined` for another request, or if the deployment lists no web origins. */
export function preflight(request: Request, env: Env, credentials: Credentials): Response | undefined {
  if (request.method !== "OPTIONS" || listed(env).length === 0) return undefined;
  const response = new Response(null, { status: 204 });
  if (webOriginOf(request, env) !== undefined) {
    response.headers.set("access-control-allow-methods", METHODS);
    response.headers.set(
      "access-control-allow-headers",
      [...credentialHeaders(credentials), HEADERS].join(", "),
    );
    response.headers.set("access-control-max-age", PREFLIGHT_SECONDS);
  }
  return response;
}

/** Lets a listed web origin read the response. */
export function allowWebOrigin(headers: Headers, request: Request, env: Env): void {
  if (listed(env).length === 0) return;
  headers.append("vary", "Origin");
  const webOrigin = webOriginOf(request, env);
  if (webOrigin === undefined) return;
  headers.set("access-control-allow-origin", webOrigin);
  headers.set("access-control-expose-headers", EXPOSED);
}

function webOriginOf(request: Request, env: Env): string | undefined {
  const origin = request.headers.get("origin");
  return origin !== null && listed(env).includes(origin) ? origin : undefined;
}

function listed(env: Env): string[] {
  return (env.CORS_ORIGINS ?? "")
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/**
 * The admin page, from the assets of the deployment.
 *
 * Guarantees: the page runs its own scripts and the engine, and no other code; nobody can frame it, and it talks to this
 * gate only. Browsers keep files whose name changes with their content, and revalidate all others.
 */

import { problem } from "../../gate/problem.ts";
import { ENGINE_DIGEST } from "../../wasm/digest.js";
import type { Env } from "../env.ts";

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

/** Everything under /admin/ but the API is the page's. */
export function isPage({ pathname }: URL): boolean {
  return pathname.startsWith("/admin/") && !pathname.startsWith("/admin/api/");
}

export async function servePage(request: Request, env: Pick<Env, "ASSETS">): Promise<Response> {
  if (env.ASSETS === undefined)
    return problem(503, "misconfigured", "This deployment was built without the page.");
  if (request.method !== "GET" && request.method !== "HEAD") {
    const response = problem(405, "method_not_allowed");
    response.headers.set("allow", "GET, HEAD");
    return response;
  }
  const found = await env.ASSETS.fetch(request);
  if (found.status === 404) return problem(404, "unknown_route");
  const response = new Response(found.body, found);
  const named = new URL(request.url).pathname.startsWith("/admin/assets/");
  response.headers.set("cache-control", named ? "public, max-age=31536000, immutable" : "no-cache");
  return response;
}

/** The headers of every response of the page. */
export function finishPage(headers: Headers, requestId: string): void {
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
  headers.set("content-security-policy", CONTENT_SECURITY_POLICY);
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("fieldgate-engine", ENGINE_DIGEST);
  headers.set("permissions-policy", "camera=(), geolocation=(), microphone=()");
  headers.set("referrer-policy", "no-referrer");
  headers.set("x-content-type-options", "nosniff");
  headers.set("x-frame-options", "DENY");
  headers.set("x-request-id", requestId);
}

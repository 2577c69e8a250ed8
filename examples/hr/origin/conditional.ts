/** Validators (RFC 9110, section 13): every read has an ETag and, where known, a Last-Modified. */

import { Failure } from "./failure.ts";

export type Validators = { etag: string; lastModified?: string };

export async function validators(content: string | Uint8Array, updatedAt?: string): Promise<Validators> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const etag = `"${[...digest.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
  return updatedAt === undefined ? { etag } : { etag, lastModified: new Date(updatedAt).toUTCString() };
}

export function validatorHeaders({ etag, lastModified }: Validators): Record<string, string> {
  return { etag, ...(lastModified !== undefined && { "last-modified": lastModified }) };
}

/** Whether the client's copy is current, for a 304. If-None-Match takes precedence over If-Modified-Since. */
export function isFresh(request: Request, { etag, lastModified }: Validators): boolean {
  const tags = request.headers.get("if-none-match");
  if (tags !== null) return matches(tags, etag);
  const since = Date.parse(request.headers.get("if-modified-since") ?? "");
  return lastModified !== undefined && Date.parse(lastModified) <= since;
}

/** # Errors: 412 if If-Match names another version than the record's. */
export function requireMatch(request: Request, { etag }: Validators): void {
  const tags = request.headers.get("if-match");
  if (tags === null || matches(tags, etag)) return;
  throw new Failure(412, "precondition_failed", `The record has changed; its ETag is now ${etag}.`);
}

function matches(tags: string, etag: string): boolean {
  return tags.split(",").some((tag) => [etag, "*"].includes(tag.trim().replace(/^W\//, "")));
}

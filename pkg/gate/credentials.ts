/**
 * Reads the key that a request presents. Nothing here does I/O: form and checksum reject a text that is not a key.
 */
import type { PresentedKey } from "./policies.ts";

export type Credential =
  | { kind: "key"; key: PresentedKey }
  /** No key, or nothing that could be one. */
  | { kind: "none" }
  /** Two different credentials: the gate does not guess which one counts. */
  | { kind: "ambiguous" };

/**
 * Reads `Authorization: Bearer` and `X-API-Key`. If `Authorization` has another scheme, the request has no key, even if
 * `X-API-Key` has one.
 */
export function readCredential(
  headers: Headers,
  parse: (text: string) => PresentedKey | undefined,
): Credential {
  const authorization = headers.get("authorization");
  const apiKey = headers.get("x-api-key")?.trim();
  // A header sent twice arrives joined by a comma, which no key contains.
  if (authorization?.includes(",") || apiKey?.includes(",")) return { kind: "ambiguous" };

  const bearer = authorization === null ? undefined : bearerOf(authorization);
  if (bearer !== undefined && apiKey !== undefined && bearer !== apiKey) return { kind: "ambiguous" };
  const key = parse(bearer ?? apiKey ?? "");
  return key === undefined ? { kind: "none" } : { kind: "key", key };
}

/** RFC 6750: the scheme's name in any case, then the token. Returns an empty text for another scheme. */
function bearerOf(authorization: string): string {
  return /^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? "";
}

/**
 * Which key a request presents. Nothing here does I/O: a text that is no key is sorted out by its form and checksum.
 */
import type { KeyName } from "./policies.ts";

export type Presented =
  | { kind: "key"; key: KeyName }
  /** No key, or nothing that could be one. */
  | { kind: "none" }
  /** Two different credentials: which one counts is not ours to guess. */
  | { kind: "ambiguous" };

/** Reads `Authorization: Bearer` and `X-API-Key`. Another scheme is no key, and is not made up for by the other header. */
export function presentedKey(headers: Headers, parse: (text: string) => KeyName | undefined): Presented {
  const authorization = headers.get("authorization");
  const apiKey = headers.get("x-api-key")?.trim();
  // A header sent twice arrives joined by a comma, which no key contains.
  if (authorization?.includes(",") || apiKey?.includes(",")) return { kind: "ambiguous" };

  const bearer = authorization === null ? undefined : bearerOf(authorization);
  if (bearer !== undefined && apiKey !== undefined && bearer !== apiKey) return { kind: "ambiguous" };
  const key = parse(bearer ?? apiKey ?? "");
  return key === undefined ? { kind: "none" } : { kind: "key", key };
}

/** RFC 6750: the scheme's name in any case, then the token; an empty text for another scheme. */
function bearerOf(authorization: string): string {
  return /^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? "";
}

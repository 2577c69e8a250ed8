/**
 * Reads the key that a request presents, where the catalog says that clients send it. Nothing here does I/O: form and
 * checksum reject a text that is not a key.
 *
 * Guarantees: a key is read only where the catalog names it, and no header that holds it is forwarded.
 */
import type { CredentialForm, Credentials } from "../core/boundary.ts";
import { headerOf } from "../core/credentials.ts";
import type { PresentedKey } from "./policies.ts";

export type Credential =
  /** `forwardable`: the request's headers without those that hold the key or belong to the gate. */
  | { kind: "key"; key: PresentedKey; forwardable: Headers }
  /** No key, or nothing that could be one. */
  | { kind: "none" }
  /** Two different credentials: the gate does not guess which one counts. */
  | { kind: "ambiguous" };

type Parse = (text: string) => PresentedKey | undefined;

/**
 * If `Authorization` can hold the key and has another scheme, the request has no key, even if another header has one.
 * A user's token in `Authorization` must not be, or contain, a key.
 */
export function readCredential(
  headers: Headers,
  { credentials: forms, userToken }: Credentials,
  parse: Parse,
): Credential {
  const names = new Set(forms.map(headerOf));
  const texts = new Set<string>();
  for (const name of [...names, ...(userToken ? ["authorization"] : [])]) {
    const value = headers.get(name);
    // A header sent twice arrives joined by a comma, which no key and no token contains.
    if (value?.includes(",")) return { kind: "ambiguous" };
    if (value === null || !names.has(name)) continue;
    for (const text of textsOf(
      value.trim(),
      forms.filter((form) => headerOf(form) === name),
      parse,
    ))
      texts.add(text);
  }
  const [text = "", ...others] = texts;
  if (others.length > 0) return { kind: "ambiguous" };
  const key = parse(text);
  if (key === undefined) return { kind: "none" };
  const forwardable = withoutKey(headers, text);
  if (!userToken) forwardable.delete("authorization");
  else if (holdsKey(headers.get("authorization") ?? "", text, parse)) return { kind: "ambiguous" };
  return { kind: "key", key, forwardable };
}

/** The texts that a header presents as keys. One empty text if it has none of the forms. */
function textsOf(value: string, forms: readonly CredentialForm[], parse: Parse): string[] {
  const texts = forms.flatMap((form) => {
    switch (form) {
      case "bearer":
        return bearerOf(value) ?? [];
      case "raw":
        return SCHEME.test(value) ? [] : value;
      case "basic":
        return basicOf(value).filter((text) => parse(text) !== undefined);
      default:
        return value;
    }
  });
  return texts.length > 0 ? texts : [""];
}

/** RFC 6750: the scheme's name in any case, then the token. */
function bearerOf(authorization: string): string | undefined {
  return /^bearer +(\S+) *$/i.exec(authorization)?.[1];
}

const SCHEME = /\s/;

/**
 * RFC 7617: the user name and the password. Clients send the key as user name with an empty password or a filler such as
 * `x`, or as the password of a fixed user name.
 */
function basicOf(authorization: string): string[] {
  const [, ...pair] = /^([^:]*):(.*)$/s.exec(decodedBasic(authorization)) ?? [];
  return pair;
}

function decodedBasic(value: string): string {
  const encoded = /^basic[ \t]+([A-Za-z0-9+/]+=*)[ \t]*$/i.exec(value)?.[1];
  try {
    return atob(encoded ?? "");
  } catch {
    return "";
  }
}

function withoutKey(headers: Headers, text: string): Headers {
  const forwardable = new Headers(headers);
  for (const [name, value] of headers) if (contains(value, text)) forwardable.delete(name);
  return forwardable;
}

/** Whether a value of `Authorization` contains the key that the request presents, or another one, in whatever scheme. */
function holdsKey(value: string, text: string, parse: Parse): boolean {
  const words = readingsOf(value).flatMap((reading) => reading.match(KEY_SIZED) ?? []);
  return contains(value, text) || words.some((word) => parse(word) !== undefined);
}

/** A key is one word, and longer than this. */
const KEY_SIZED = /\w{50,}/g;

function contains(value: string, text: string): boolean {
  return readingsOf(value).some((reading) => reading.includes(text));
}

function readingsOf(value: string): string[] {
  return [value, decodedBasic(value)];
}

/** Generates and parses keys, without I/O. */
import { textOf } from "./argument.ts";
import { ask } from "./error.ts";

const PREFIX = "fg";

/** The prefix, if keys can have it. Throws `invalid_prefix`. */
export function prefixOf(prefix: string = PREFIX): string {
  parseKey("", prefix);
  return prefix;
}

/**
 * Generates a key: its prefix, `fg` by default, and 54 characters. Show `key` once and store `digest`, its SHA-256 in hex.
 *
 * ```js
 * import { digestKey, generateKey, parseKey } from "fieldgate";
 *
 * const { id, key, digest } = generateKey("acme");
 * console.log(key.startsWith(`acme_${id}_`)); // true
 * console.log(digestKey(key, "acme") === digest); // true
 * console.log(parseKey(key.toUpperCase(), "acme")); // undefined
 * ```
 *
 * Throws `invalid_prefix`, `no_entropy`.
 */
export function generateKey(prefix: string = PREFIX): { id: string; key: string; digest: string } {
  const text = textOf(prefix, "prefix");
  return ask((wasm) => wasm.generateKey(text));
}

/**
 * The id and digest of a key's text; `undefined` if it cannot be a key. Does not check whether the key was ever
 * generated.
 */
export function parseKey(text: string, prefix: string = PREFIX): { id: string; digest: string } | undefined {
  const [key, before] = [textOf(text, "a key"), textOf(prefix, "prefix")];
  return ask((wasm) => wasm.parseKey(before, key));
}

/** The digest of a key's text; `undefined` if it cannot be a key. */
export function digestKey(text: string, prefix: string = PREFIX): string | undefined {
  return parseKey(text, prefix)?.digest;
}

/** Keys: made, and read without asking anybody. */
import { textOf } from "./argument.ts";
import { ask } from "./error.ts";

const PREFIX = "fg";

/** A prefix that keys can have. Throws `invalid_prefix`. */
export function prefixOf(prefix: string = PREFIX): string {
  parseKey("", prefix);
  return prefix;
}

export function generateKey(prefix: string = PREFIX): { id: string; key: string; digest: string } {
  const text = textOf(prefix, "prefix");
  return ask((wasm) => wasm.generateKey(text));
}

export function parseKey(text: string, prefix: string = PREFIX): { id: string; digest: string } | undefined {
  const [key, before] = [textOf(text, "a key"), textOf(prefix, "prefix")];
  return ask((wasm) => wasm.parseKey(before, key));
}

export function digestKey(text: string, prefix: string = PREFIX): string | undefined {
  return parseKey(text, prefix)?.digest;
}

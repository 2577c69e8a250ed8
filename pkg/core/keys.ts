/** Keys: made, and read without asking anybody. */
import { textOf } from "./argument.ts";
import { ask } from "./error.ts";

const PREFIX = "fg";

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

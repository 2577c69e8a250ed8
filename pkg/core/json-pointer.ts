/** JSON Pointers, RFC 6901. */

/** The names that a pointer is made of, from the document inwards; none for the document itself. */
export function namesIn(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescaped);
}

/** The pointer to a member, or to an item by its index. */
export function below(pointer: string, ...names: readonly string[]): string {
  return names.reduce((at, name) => `${at}/${escaped(name)}`, pointer);
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescaped(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A `Content-Type`, as far as the gate reads it. */
export type MediaType = Readonly<{
  /** Type and subtype in lower case; empty if there is none. */
  essence: string;
  /** No charset is named, or UTF-8 is. */
  isUtf8: boolean;
}>;

export function mediaType(headers: Headers): MediaType {
  const [essence = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const charsets = parameters.map((text) => text.trim()).filter((text) => text.startsWith("charset="));
  return {
    essence: essence.trim(),
    isUtf8: charsets.every((text) => text === "charset=utf-8" || text === 'charset="utf-8"'),
  };
}

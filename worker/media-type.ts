/** A `Content-Type`, as far as the gate reads it. */
export type MediaType = Readonly<{
  /** Type and subtype in lower case; empty if there is none. */
  essence: string;
  /** It names one type, or there is none: two of them might be read differently by the gate and the origin. */
  isSound: boolean;
  /** No charset is named, or UTF-8 is. */
  isUtf8: boolean;
}>;

export function mediaType(headers: Headers): MediaType {
  const [essence = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const charsets = parameters.map((text) => text.trim()).filter((text) => text.startsWith("charset="));
  const isSound = TYPE.test(essence.trim()) && !parameters.some((text) => text.includes(","));
  return {
    essence: essence.trim(),
    isSound,
    isUtf8: charsets.every((text) => text === "charset=utf-8" || text === 'charset="utf-8"'),
  };
}

/** `type/subtype` of RFC 6838, section 4.2; or nothing. */
const TYPE = /^(?:[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*)?$/;

import type { Json } from "./text.ts";

/** JSON laid out in lines; numbers and strings stay as they are spelled. */
export function indented(json: Json, margin = ""): string {
  const inner = `${margin}  `;
  switch (json.kind) {
    case "scalar":
      return json.raw;
    case "object":
      return block(
        "{}",
        json.members.map(({ raw, value }) => `${raw}: ${indented(value, inner)}`),
        margin,
      );
    case "array":
      return block(
        "[]",
        json.items.map((item) => indented(item, inner)),
        margin,
      );
  }
}

function block(brackets: "{}" | "[]", parts: readonly string[], margin: string): string {
  if (parts.length === 0) return brackets;
  return `${brackets[0]}\n${parts.map((part) => `${margin}  ${part}`).join(",\n")}\n${margin}${brackets[1]}`;
}

/** As the admin API takes names; it has the last word. */
export const NAME_CHARACTERS_MAX = 200;

export type NameFault = "missing" | "too_long" | "control";

export function nameFault(name: string): NameFault | undefined {
  if (name.trim() === "") return "missing";
  if ([...name].length > NAME_CHARACTERS_MAX) return "too_long";
  return /\p{Cc}/u.test(name) ? "control" : undefined;
}

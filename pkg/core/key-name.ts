/** What a key may be called. The name is shown as text, so markup and writing direction do not matter. */

/** The longest name that people can distinguish in a list. */
export const NAME_CHARACTERS_MAX = 200;

export type NameFault = "missing" | "too_long" | "not_text";

/** Every problem of a name. */
export function nameFaults(name: string): NameFault[] {
  const faults: [NameFault, boolean][] = [
    ["missing", name.trim() === ""],
    ["too_long", [...name].length > NAME_CHARACTERS_MAX],
    ["not_text", !name.isWellFormed() || /\p{Cc}/u.test(name)],
  ];
  return faults.flatMap(([fault, found]) => (found ? [fault] : []));
}

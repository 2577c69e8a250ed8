/** Limits that a caller names in the place of the gate's own. */
import { LIMITS, type Limits } from "../../worker/limits.ts";
import { invalidArgument, objectOf } from "../core/argument.ts";

/** What a timer, and the engine's memory, can count to. */
const LIMIT_MAX = 2 ** 31 - 1;

/** All limits. Throws `invalid_argument` for a name or a value that is none. */
export function limitsOf(given: Partial<Limits> = {}): Limits {
  const names = Object.keys(LIMITS);
  for (const [name, value] of Object.entries(objectOf(given, "limits is an object"))) {
    if (!names.includes(name))
      throw invalidArgument(`limits has these names, and not ${name}: ${names.join(", ")}`);
    if (!Number.isInteger(value) || value < 0 || value > LIMIT_MAX)
      throw invalidArgument(`${name} is a whole number from 0 to ${LIMIT_MAX}`);
  }
  return { ...LIMITS, ...given };
}

/** Field paths in the notation of AIP-161, as `crates/projection/src/field/path.rs` reads them. */

/** Any member of a map, as a step of a path. */
export const ANY: unique symbol = Symbol("any member");
export type Step = string | typeof ANY;

/** One step as it is written between dots. */
export function stepText(step: Step): string {
  if (step === ANY) return "*";
  return /[.*`]/.test(step) ? `\`${step.replaceAll("`", "``")}\`` : step;
}

/** Whether a member's name can be a step at all. */
export function isStep(name: string): boolean {
  return name !== "" && name.isWellFormed();
}

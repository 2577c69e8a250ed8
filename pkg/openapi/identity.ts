/** The fields by which a record is known: those that a key which writes receives back. */
import type { FieldNode } from "./field-nodes.ts";
import type { Group } from "./routes.ts";
import { sameThing, wordsOf } from "./words.ts";

/** At the top of the record only, and none that looks sensitive. */
export function identityOf(fields: readonly FieldNode[], group: Group, resource: string): string[] {
  const own = group.routes.flatMap(({ template }) => {
    const last = template.findLast((it) => it.kind !== "text" || it.text !== "");
    return last?.kind === "parameter" ? [last.declared] : [];
  });
  return fields.flatMap(({ step, text, type, sensitive }) => {
    if (typeof step !== "string" || sensitive || (type !== "string" && type !== "integer")) return [];
    const isOwn = own.some((declared) => declared === step || isIdOf(step, declared));
    return isOwn || isId(step, resource) ? [text] : [];
  });
}

/** `gid` where the path has `{task_gid}`. */
function isIdOf(step: string, declared: string): boolean {
  return IDS.has(step.toLowerCase()) && wordsOf(declared).at(-1) === step.toLowerCase();
}

const IDS = new Set(["id", "uuid", "guid", "gid", "sid", "uid"]);

function isId(name: string, resource: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (!IDS.has(last)) return false;
  return words.length === 1 || sameThing(words.slice(0, -1).join(" "), resource);
}

/**
 * Bodies that say something twice.
 *
 * Guarantees: no call is carried out whose body has two members of one name in one object. JSON readers take the first,
 * the last or both; here the last would count, and could grant ALL fields where the first lists three.
 */
import type { MiddlewareHandler } from "hono";
import type { AdminEnv } from "./environment.ts";
import { refuse } from "./refusal.ts";

/** The framework keeps the text that is read here, and the handler parses that. */
export const refuseRepeatedMembers: MiddlewareHandler<AdminEnv> = async (c, next) => {
  if (c.req.raw.body !== null && repeatsMember(await c.req.text()))
    refuse(400, "invalid_body", "An object in the body has a member twice.");
  await next();
};

/** A reader keeps one member of each name, so that it has fewer than were written. */
function repeatsMember(text: string): boolean {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return false; // It is not JSON, and is refused as such.
  }
  return membersIn(document) < membersWritten(text);
}

/** In valid JSON each member has one colon outside its strings. */
function membersWritten(text: string): number {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, "").split(":").length - 1;
}

function membersIn(document: unknown): number {
  let members = 0;
  const open = [document];
  for (const value of open) {
    if (typeof value !== "object" || value === null) continue;
    const inside: unknown[] = Object.values(value);
    if (!Array.isArray(value)) members += inside.length;
    for (const one of inside) open.push(one);
  }
  return members;
}

/** Secrets of the admin side: compared and stored by digest only. */

import { hex } from "../../core/bytes.ts";
import type { Env } from "../env.ts";

/** A shorter token could be guessed, so it counts as none. */
export const TOKEN_CHARACTERS_MIN = 32;

/** The configured admin token; nothing if there is none that is safe to use, and then nobody signs in. */
export function adminToken({ ADMIN_TOKEN }: Pick<Env, "ADMIN_TOKEN">): string | undefined {
  return ADMIN_TOKEN !== undefined && ADMIN_TOKEN.length >= TOKEN_CHARACTERS_MIN ? ADMIN_TOKEN : undefined;
}

/** SHA-256 of the text, hex. */
export async function digestOf(text: string): Promise<string> {
  return hex(new Uint8Array(await sha256(text)));
}

/** Takes the same time wherever, and whether at all, the two differ. */
export async function sameSecret(presented: string, expected: string): Promise<boolean> {
  return crypto.subtle.timingSafeEqual(await sha256(presented), await sha256(expected));
}

/** 256 random bits, hex. */
export function randomSecret(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)));
}

function sha256(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
}

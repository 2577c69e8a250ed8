/**
 * For every test file: creates and fills the origin's database, and scans everything that the gate logged for what must
 * never be logged.
 */
import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, expect } from "vitest";

await applyD1Migrations(env.HR, env.HR_MIGRATIONS);

const secrets = [env.ADMIN_TOKEN, env.ORIGIN_AUTHORIZATION].filter((secret) => secret !== undefined);
/** The text of any key. */
const KEY = /[a-z][a-z0-9]{0,15}_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}/;

const lines: string[] = [];
for (const level of ["log", "info", "warn", "error", "debug"] as const) {
  console[level] = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "));
}

afterAll(() => {
  const all = lines.join("\n");
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  expect(all).not.toMatch(KEY);
  for (const line of lines) {
    expect(line).not.toMatch(/canary|hidden/i);
    expect(() => JSON.parse(line)).not.toThrow();
  }
});

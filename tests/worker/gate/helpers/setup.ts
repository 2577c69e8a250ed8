/**
 * Around every test file: the origin's database gets its tables and its people, and whatever the gate logged is
 * scanned for what must never be logged.
 */
import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterAll, expect } from "vitest";
import { Engine } from "../../../../pkg/gate/engine.ts";

await applyD1Migrations(env.HR, env.HR_MIGRATIONS);

/** Every key that was made, and the other secrets of the deployment. */
const secrets = new Set([env.ADMIN_TOKEN, env.ORIGIN_AUTHORIZATION].filter((secret) => secret !== undefined));
const generate = Engine.prototype.generateKey;
Engine.prototype.generateKey = function (prefix) {
  const made = generate.call(this, prefix);
  secrets.add(made.key);
  return made;
};

const lines: string[] = [];
for (const level of ["log", "info", "warn", "error", "debug"] as const) {
  console[level] = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "));
}

afterAll(() => {
  const all = lines.join("\n");
  expect([...secrets].filter((secret) => all.includes(secret))).toEqual([]);
  for (const line of lines) {
    expect(line).not.toMatch(/canary|hidden/i);
    expect(() => JSON.parse(line)).not.toThrow();
  }
});

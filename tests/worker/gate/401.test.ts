import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import { generateKey } from "../../../pkg/core/keys.ts";
import { API, ask } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_TIME_OFF, CALENDAR } from "./helpers/grants.ts";
import { keyWith, putCopy, recordOf, revoke, revokeAll, type TestKey } from "./helpers/keys.ts";

const unknown = (): TestKey => generateKey();

describe("what is not a key is refused without asking KV, registry or origin", () => {
  const made = unknown();
  it.each<[string, Record<string, string>]>([
    ["no credential", {}],
    ["an empty Bearer token", { authorization: "Bearer" }],
    ["a Bearer token of spaces", { authorization: "Bearer   " }],
    ["the Basic scheme", { authorization: `Basic ${btoa(`key:${made.key}`)}` }],
    ["the key without a scheme", { authorization: made.key }],
    [
      "a key with a wrong checksum",
      { authorization: `Bearer ${made.key.slice(0, -1)}${made.key.endsWith("0") ? "1" : "0"}` },
    ],
    ["a key cut short", { authorization: `Bearer ${made.key.slice(0, -7)}` }],
    ["a key of another deployment", { authorization: `Bearer ${generateKey("other").key}` }],
    ["7,000 letters", { authorization: `Bearer ${"a".repeat(7_000)}` }],
  ])("%s", async (_, headers) => {
    const gate = bentGate();
    const response = await gate.ask("/time-off", { headers });
    expect(response.status).toBe(401);
    expect(gate.calls).toEqual({ kv: 0, registry: 0, limiter: 0, origin: [] });
  });
});

it("a malformed, an unknown, a revoked and an expired key get the same response", async () => {
  const revoked = await keyWith(CALENDAR);
  await revoke(revoked);
  const expired = await keyWith(CALENDAR, Date.now() - 1);
  const answers = await Promise.all(
    [{ headers: { "x-api-key": "no-key" } }, { key: unknown() }, { key: revoked }, { key: expired }].map(
      async (options) => {
        const response = await ask("/time-off", options);
        const headers = [...response.headers].filter(([name]) => name !== "x-request-id");
        return { status: response.status, headers, body: await response.text() };
      },
    ),
  );
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.status).toBe(401);
  expect(new Headers(answers[0]?.headers).get("www-authenticate")).toBe("Bearer");
});

it("a key is accepted in either header, and in both if they agree", async () => {
  const key = await keyWith(CALENDAR);
  const both = { authorization: `bearer ${key.key}`, "x-api-key": key.key };
  for (const headers of [{ "x-api-key": key.key }, { authorization: `Bearer ${key.key}` }, both]) {
    expect((await ask("/time-off?per_page=1", { headers })).status).toBe(200);
  }
});

it("a revoked key gets no byte, although KV and the isolate still have its record", async () => {
  const key = await keyWith(ALL_TIME_OFF);
  await putCopy(key, recordOf(key, ALL_TIME_OFF));
  const gate = bentGate();
  expect((await gate.ask("/time-off?per_page=1", { key })).status).toBe(200);
  await revoke(key);
  const response = await gate.ask("/time-off?per_page=1", { key });
  expect(response.status).toBe(401);
  expect(await response.text()).not.toContain("employee");
});

it("an early read for a revoked key is aborted, and its response never read", async () => {
  const key = await keyWith(ALL_TIME_OFF);
  await putCopy(key, recordOf(key, ALL_TIME_OFF));
  await revoke(key);
  const started = Promise.withResolvers<void>();
  const gate = bentGate({
    verdict: async (real) => {
      await started.promise;
      return real();
    },
    origin: async (_, real) => {
      started.resolve();
      return real();
    },
  });
  const response = await gate.ask("/time-off?per_page=1", { key });
  expect(response.status).toBe(401);
  expect(gate.calls.origin).toHaveLength(1);
  expect(gate.calls.origin[0]?.signal.aborted).toBe(true);
});

it("of 100 parallel reads, none whose verdict came after revoke-all gets a byte", async () => {
  const key = await keyWith(CALENDAR);
  await putCopy(key, recordOf(key, CALENDAR));
  let revoked = false;
  const verdicts: { afterRevoke: boolean; alive: boolean }[] = [];
  const gate = bentGate({
    verdict: async (real) => {
      const afterRevoke = revoked;
      const verdict = await real();
      verdicts.push({ afterRevoke, alive: verdict.alive });
      return verdict;
    },
  });
  const reads = Array.from({ length: 100 }, async (_, n) => {
    if (n === 50) {
      await revokeAll();
      revoked = true;
    }
    const response = await gate.ask("/time-off?per_page=1", { key });
    return { status: response.status, body: await response.text() };
  });
  const results = await Promise.all(reads);
  expect(verdicts.filter(({ afterRevoke, alive }) => afterRevoke && alive)).toEqual([]);
  for (const { status, body } of results) expect(status === 200 || !body.includes("start_date")).toBe(true);
  expect((await ask("/time-off", { key })).status).toBe(401);
});

it("a key is refused from the moment it expires, also by an isolate that has its record", async () => {
  const expiresAt = Date.now() + 60_000;
  const key = await keyWith(CALENDAR, expiresAt);
  const gate = bentGate();
  const clock = vi.spyOn(Date, "now");
  try {
    clock.mockReturnValue(expiresAt - 1);
    expect((await gate.ask("/time-off?per_page=1", { key })).status).toBe(200);
    clock.mockReturnValue(expiresAt);
    expect((await gate.ask("/time-off?per_page=1", { key })).status).toBe(401);
  } finally {
    clock.mockRestore();
  }
});

it("a key that expires while the origin already works gets no byte", async () => {
  const expiresAt = Date.now() + 60_000;
  const key = await keyWith(CALENDAR, expiresAt);
  const clock = vi.spyOn(Date, "now").mockReturnValue(expiresAt - 1);
  const gate = bentGate({
    verdict: async (real) => {
      const verdict = await real();
      clock.mockReturnValue(expiresAt);
      return verdict;
    },
  });
  try {
    expect((await gate.ask("/time-off?per_page=1", { key })).status).toBe(401);
  } finally {
    clock.mockRestore();
  }
});

it("a record in KV alone is not a key", async () => {
  const key = unknown();
  await putCopy(key, recordOf(key, ALL_TIME_OFF));
  expect(await env.KEYS.get(`key:${key.digest}`)).not.toBeNull();
  const response = await ask(`${API}/time-off`, { key });
  expect(response.status).toBe(401);
});

/**
 * Revoking and narrowing during a request, in real workerd. The simulation cannot show this, since it has neither a real
 * object to evict nor a real client to lose.
 */
import { evictAllDurableObjects, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { registry } from "../../../pkg/worker/registry/stub.ts";
import { problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_TIME_OFF, CALENDAR } from "./helpers/grants.ts";
import { keyWith, regrant, revoke, revokeAll, stored } from "./helpers/keys.ts";

const READ = "/time-off?per_page=1";

describe("a registry that is evicted", () => {
  it("between the verdict and its use changes nothing: a verdict is complete", async () => {
    const key = await keyWith(CALENDAR);
    const gate = bentGate({
      verdict: async (real) => {
        const verdict = await real();
        await evictAllDurableObjects();
        return verdict;
      },
    });
    for (const _ of ["with the record brought along", "with the record held"]) {
      const response = await gate.ask(READ, { key });
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain("reason");
    }
  });

  it("still knows which keys it revoked", async () => {
    const [one, other] = [await keyWith(CALENDAR), await keyWith(CALENDAR)];
    const gate = bentGate();
    for (const key of [one, other]) expect((await gate.ask(READ, { key })).status).toBe(200);
    await revoke(one);
    await evictAllDurableObjects();
    expect((await gate.ask(READ, { key: one })).status).toBe(401);
    expect((await gate.ask(READ, { key: other })).status).toBe(200);
    await revokeAll();
    await evictAllDurableObjects();
    expect((await gate.ask(READ, { key: other })).status).toBe(401);
  });
});

it("an origin that hangs does not delay a refusal, and its call is aborted", async () => {
  const key = await keyWith(ALL_TIME_OFF);
  let isHanging = false;
  const gate = bentGate({
    origin: (request, real) => (isHanging ? untilAborted(request.signal) : real()),
    verdict: async (real) => {
      if (isHanging) await revoke(key);
      return real();
    },
  });
  expect((await gate.ask(READ, { key })).status).toBe(200);
  isHanging = true;
  const response = await gate.ask(READ, { key });
  expect(response.status).toBe(401);
  expect(gate.calls.origin).toHaveLength(2);
  expect(gate.calls.origin[1]?.signal.aborted).toBe(true);
});

it("a key revoked while the registry hangs gets no byte, then or later", async () => {
  const key = await keyWith(ALL_TIME_OFF);
  let isHanging = false;
  const gate = bentGate({
    limits: { verdictMs: 200 },
    verdict: (real) => (isHanging ? new Promise(() => undefined) : real()),
  });
  expect((await gate.ask(READ, { key })).status).toBe(200);
  isHanging = true;
  const pending = gate.ask(READ, { key });
  await revoke(key);
  const response = await pending;
  expect(response.status).toBe(503);
  expect((await problemOf(response)).code).toBe("verdict_unavailable");
  isHanging = false;
  expect((await gate.ask(READ, { key })).status).toBe(401);
});

it("a KV that answers 429 to every read costs the head start and nothing else", async () => {
  const key = await keyWith(CALENDAR);
  const gate = bentGate({ kv: () => Promise.reject(new Error("KV GET failed: 429 Too Many Requests")) });
  expect((await gate.ask(READ, { key })).status).toBe(200);
  await revoke(key);
  expect((await gate.ask(READ, { key })).status).toBe(401);
});

describe("a client that leaves during the early read", () => {
  it("has its origin call aborted at once, without waiting for the verdict", async () => {
    const key = await keyWith(CALENDAR);
    const client = new AbortController();
    const verdict = Promise.withResolvers<void>();
    let isLeaving = false;
    const gate = bentGate({
      origin: (request, real) => (isLeaving ? untilAborted(request.signal) : real()),
      verdict: async (real) => {
        if (isLeaving) await verdict.promise;
        return real();
      },
    });
    await gate.ask(READ, { key });
    isLeaving = true;
    const pending = gate.ask(READ, { key, signal: client.signal });
    await expect.poll(() => gate.calls.origin.length).toBe(2);
    client.abort();
    await expect.poll(() => gate.calls.origin[1]?.signal.aborted).toBe(true);
    verdict.resolve();
    expect((await pending).ok).toBe(false);
    expect(gate.calls.origin).toHaveLength(2);
  });

  it("a thousand times in a row does not keep the next one from its response", {
    timeout: 60_000,
  }, async () => {
    const key = await keyWith(CALENDAR);
    let isLeaving = false;
    const gate = bentGate({
      origin: (request, real) => (isLeaving ? untilAborted(request.signal) : real()),
    });
    await gate.ask(READ, { key });
    isLeaving = true;
    for (let round = 0; round < 20; round++) {
      const clients = Array.from({ length: 50 }, () => new AbortController());
      const pending = clients.map(({ signal }) => gate.ask(READ, { key, signal }));
      for (const client of clients) client.abort();
      for (const response of await Promise.all(pending)) expect(response.ok).toBe(false);
    }
    expect(gate.calls.origin.every(({ signal }, n) => n === 0 || signal.aborted)).toBe(true);
    isLeaving = false;
    expect((await gate.ask(READ, { key })).status).toBe(200);
  });
});

it("of 100 parallel reads, none whose verdict came after the narrowing shows a removed field", async () => {
  const key = await keyWith(ALL_TIME_OFF);
  let narrowed = false;
  const after = new Set<number>();
  const results: { n: number; body: string }[] = [];
  await Promise.all(
    Array.from({ length: 100 }, async (_, n) => {
      if (n === 50) {
        await regrant(key, CALENDAR);
        narrowed = true;
      }
      const gate = bentGate({
        verdict: (real) => {
          if (narrowed) after.add(n);
          return real();
        },
      });
      const response = await gate.ask(READ, { key });
      expect(response.status).toBe(200);
      results.push({ n, body: await response.text() });
    }),
  );
  expect(results).toHaveLength(100);
  expect(after.has(50)).toBe(true);
  for (const { n, body } of results) if (after.has(n)) expect(body).not.toContain("reason");
});

it("ten thousand keys die with one write, all of them before the next verdict", {
  timeout: 60_000,
}, async () => {
  const witness = await keyWith(CALENDAR);
  const gate = bentGate();
  expect((await gate.ask(READ, { key: witness })).status).toBe(200);
  const grants = stored(CALENDAR);
  const by = { actor: { kind: "token" }, catalogDigest: "of no matter here" } as const;
  await runInDurableObject(registry(env), async (object) => {
    for (let n = 0; n < 10_000; n++) {
      const id = String(n).padStart(12, "0");
      void object.create(
        { id, digest: id.padStart(64, "0"), name: "One of many", grants, expiresAt: null },
        by,
      );
    }
  });
  expect(await revokeAll()).toBeGreaterThan(10_000);
  expect((await gate.ask(READ, { key: witness })).status).toBe(401);
  expect((await registry(env).health()).keys).toBe(0);
});

/** An origin that never responds by itself. */
function untilAborted(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

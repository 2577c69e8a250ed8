import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { Verdict } from "../../../pkg/worker/registry/protocol.ts";
import { problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_TIME_OFF, CALENDAR } from "./helpers/grants.ts";
import { keyWith, putCopy, recordOf, regrant, revoke } from "./helpers/keys.ts";

const READ = "/time-off?per_page=1";

it("a new key works although KV does not have it", async () => {
  const key = await keyWith(CALENDAR);
  await env.KEYS.delete(`key:${key.digest}`);
  const gate = bentGate({ kv: async () => null });
  expect((await gate.ask(READ, { key })).status).toBe(200);
});

it("each request asks for its own verdict, also when the isolate has the record", async () => {
  const key = await keyWith(CALENDAR);
  const gate = bentGate();
  for (let n = 1; n <= 3; n++) {
    await gate.ask(READ, { key });
    expect(gate.calls.registry).toBe(n);
  }
  expect(gate.calls.kv).toBe(1);
});

it("simultaneous requests share no verdict", async () => {
  const key = await keyWith(CALENDAR);
  const gate = bentGate();
  await Promise.all([1, 2, 3, 4].map(() => gate.ask(READ, { key })));
  expect(gate.calls.registry).toBe(4);
});

it("a verdict with the version that the isolate has includes no record", async () => {
  const key = await keyWith(CALENDAR);
  const verdicts: Verdict[] = [];
  const gate = bentGate({
    verdict: async (real) => {
      const verdict = await real();
      verdicts.push(verdict);
      return verdict;
    },
  });
  await gate.ask(READ, { key });
  await gate.ask(READ, { key });
  expect(verdicts[0]).toHaveProperty("record");
  expect(verdicts[1]).not.toHaveProperty("record");
});

it("nothing leaves before the verdict, however early the origin responded", async () => {
  const key = await keyWith(CALENDAR);
  const answered = Promise.withResolvers<void>();
  const verdict = Promise.withResolvers<void>();
  let asked = 0;
  const gate = bentGate({
    verdict: async (real) => {
      asked += 1;
      if (asked > 1) await verdict.promise;
      return real();
    },
    origin: async (_, real) => {
      const response = await real();
      answered.resolve();
      return response;
    },
  });
  await gate.ask(READ, { key });
  const pending = gate.ask(READ, { key });
  await answered.promise;
  const first = await Promise.race([pending, scheduler.wait(100).then(() => "nothing yet")]);
  expect(first).toBe("nothing yet");
  verdict.resolve();
  expect((await pending).status).toBe(200);
  expect(gate.calls.origin).toHaveLength(2);
});

it("grants narrowed since the copy apply to this response already", async () => {
  const key = await keyWith(ALL_TIME_OFF);
  const gate = bentGate();
  expect(await (await gate.ask(READ, { key })).text()).toContain("reason");
  await regrant(key, CALENDAR);
  const response = await gate.ask(READ, { key });
  expect(response.status).toBe(200);
  expect(await response.text()).not.toContain("reason");
  const [, early, anew] = gate.calls.origin;
  expect(early?.signal.aborted).toBe(true);
  expect(anew).toBeDefined();
});

it("grants removed since the copy are a 403, and the early read is aborted", async () => {
  const key = await keyWith(ALL_TIME_OFF);
  const gate = bentGate();
  await gate.ask(READ, { key });
  await regrant(key, { departments: { actions: ["read"] } });
  expect((await gate.ask(READ, { key })).status).toBe(403);
  expect(gate.calls.origin[1]?.signal.aborted).toBe(true);
});

it("a copy in KV that was altered to grant more is not used", async () => {
  const key = await keyWith(CALENDAR);
  await putCopy(key, recordOf(key, ALL_TIME_OFF));
  const response = await bentGate().ask(READ, { key });
  expect(response.status).toBe(200);
  expect(await response.text()).not.toContain("reason");
});

it("a copy in KV that belongs to another key is not used", async () => {
  const [key, other] = [await keyWith(CALENDAR), await keyWith(ALL_TIME_OFF)];
  await putCopy(key, recordOf(other, ALL_TIME_OFF));
  const response = await bentGate().ask(READ, { key });
  expect(await response.text()).not.toContain("reason");
});

it.each<[string, () => Promise<ArrayBuffer | null>]>([
  ["fails", () => Promise.reject(new Error("KV is down"))],
  ["hangs", () => new Promise(() => undefined)],
  ["holds what is no record", async () => new Uint8Array([123, 93]).buffer],
  ["holds nothing", async () => null],
])("if KV %s, the registry decides alone", async (_, kv) => {
  const alive = await keyWith(CALENDAR);
  const dead = await keyWith(CALENDAR);
  await revoke(dead);
  const gate = bentGate({ kv });
  expect((await gate.ask(READ, { key: alive })).status).toBe(200);
  expect((await gate.ask(READ, { key: dead })).status).toBe(401);
});

it("a copy that arrives after the verdict is not kept", async () => {
  const key = await keyWith(CALENDAR);
  await putCopy(key, recordOf(key, CALENDAR));
  await revoke(key);
  const late = Promise.withResolvers<void>();
  const gate = bentGate({ kv: (real) => late.promise.then(real), limits: { deadKeyMs: 0 } });
  await gate.ask(READ, { key });
  late.resolve();
  await scheduler.wait(20);
  await gate.ask(READ, { key });
  expect(gate.calls.kv).toBe(2);
});

it("only reads start before the verdict", async () => {
  const key = await keyWith({ ...ALL_TIME_OFF, documents: { actions: ["download"] } });
  const verdict = Promise.withResolvers<void>();
  let held = false;
  const gate = bentGate({
    verdict: async (real) => {
      if (held) await verdict.promise;
      return real();
    },
  });
  await gate.ask(READ, { key });
  held = true;
  const waiting = [
    gate.ask("/time-off/1", { key, method: "DELETE" }),
    gate.ask("/time-off/1", { key, method: "PATCH", json: { reason: "changed" } }),
    gate.ask("/documents/0e7b4f0e-93a5-4b39-9d6b-5d1d9c1c7a11/download", { key }),
  ];
  await scheduler.wait(50);
  expect(gate.calls.origin).toHaveLength(1);
  verdict.resolve();
  await Promise.all(waiting);
  expect(gate.calls.origin).toHaveLength(4);
});

it("a registry that failed once is asked once more", async () => {
  const key = await keyWith(CALENDAR);
  let failures = 0;
  const gate = bentGate({
    verdict: (real) => (failures++ === 0 ? Promise.reject(new Error("overloaded")) : real()),
  });
  expect((await gate.ask(READ, { key })).status).toBe(200);
  expect(gate.calls.registry).toBe(2);
});

it("a verdict whose record has another version is not accepted", async () => {
  const key = await keyWith(CALENDAR);
  const gate = bentGate({
    verdict: async () => ({ alive: true, version: "0".repeat(64), record: recordOf(key, ALL_TIME_OFF) }),
  });
  const response = await gate.ask(READ, { key });
  expect(response.status).toBe(503);
  expect((await problemOf(response)).code).toBe("verdict_unavailable");
});

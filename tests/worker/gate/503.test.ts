import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../worker/env.ts";
import { LIMITS } from "../../../worker/limits.ts";
import { problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_TIME_OFF } from "./helpers/grants.ts";
import { keyWith, putCopy, recordOf } from "./helpers/keys.ts";

const FAULTS: [string, () => Promise<Verdict>][] = [
  ["throws", () => scheduler.wait(50).then(() => Promise.reject(new Error("the registry is overloaded")))],
  ["never answers", () => new Promise(() => undefined)],
];

describe.each(FAULTS)("a registry that %s", (_, verdict) => {
  it("gives no byte away, although the origin answered and KV says the key is good", async () => {
    const key = await keyWith(ALL_TIME_OFF);
    await putCopy(key, recordOf(key, ALL_TIME_OFF));
    const gate = bentGate({ verdict, limits: { verdictMs: 200 } });
    const response = await gate.ask("/time-off?per_page=1", { key });
    expect(response.status).toBe(503);
    expect(await problemOf(response)).toMatchObject({ code: "verdict_unavailable" });
    expect(gate.calls.origin).toHaveLength(1);
    expect(gate.calls.origin[0]?.signal.aborted).toBe(true);
  });

  it("lets no write through", async () => {
    const key = await keyWith(ALL_TIME_OFF);
    await putCopy(key, recordOf(key, ALL_TIME_OFF));
    const gate = bentGate({ verdict, limits: { verdictMs: 200 } });
    const response = await gate.ask("/time-off/1", { key, method: "DELETE" });
    expect(response.status).toBe(503);
    expect(gate.calls.origin).toEqual([]);
  });

  it("is asked twice at most", async () => {
    const key = await keyWith(ALL_TIME_OFF);
    const gate = bentGate({ verdict, limits: { verdictMs: 200 } });
    await gate.ask("/time-off", { key });
    expect(gate.calls.registry).toBeLessThanOrEqual(2);
  });
});

it("the verdict's deadline is 2 seconds", async () => {
  expect(LIMITS.verdictMs).toBe(2_000);
  const key = await keyWith(ALL_TIME_OFF);
  const gate = bentGate({ verdict: () => new Promise(() => undefined) });
  const startedAt = performance.now();
  expect((await gate.ask("/time-off", { key })).status).toBe(503);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(1_900);
});

describe("a gate whose origin is not exactly one says so and does nothing", () => {
  it.each([
    ["none", ""],
    ["an unencrypted one", "http://hr.example.com"],
    ["one with a path", "https://hr.example.com/api"],
    ["one with a password", "https://me:secret@hr.example.com"],
    ["one that is no URL", "hr.example.com"],
    ["two", "https://hr.example.com", env.ORIGIN],
  ])("%s", async (_, ORIGIN_URL, ORIGIN?: Fetcher) => {
    const key = await keyWith(ALL_TIME_OFF);
    const gate = bentGate({ ORIGIN_URL, ORIGIN });
    const response = await gate.ask("/time-off", { key });
    expect(response.status).toBe(503);
    expect((await problemOf(response)).code).toBe("misconfigured");
    expect(gate.calls.registry).toBe(0);
  });
});

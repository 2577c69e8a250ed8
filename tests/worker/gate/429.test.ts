import { describe, expect, it, vi } from "vitest";
import { generateKey } from "../../../pkg/core/keys.ts";
import { clientNetwork } from "../../../pkg/worker/admission/address.ts";
import { Guesses } from "../../../pkg/worker/admission/guesses.ts";
import { WORKER_LIMITS } from "../../../pkg/worker/limits.ts";
import { newAddress, problemOf } from "./helpers/ask.ts";
import { type Bends, bentGate } from "./helpers/double.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { keyWith, putCopy, recordOf, revoke } from "./helpers/keys.ts";

const unknown = () => generateKey();
const from = (address: string) => ({ headers: { "cf-connecting-ip": address } });

/** How many failures `wrangler.toml` allows one address per minute, and how many guesses an isolate allows it. */
const LIMIT = WORKER_LIMITS.unknownKeysMax;

it("a thousand unknown keys from one address become 429, and the registry is asked about few", async () => {
  const gate = bentGate();
  const address = newAddress();
  const statuses: number[] = [];
  for (let n = 0; n < 1_000; n++) {
    const response = await gate.ask("/time-off", { key: unknown(), ...from(address) });
    statuses.push(response.status);
  }
  expect(statuses).toEqual(Array.from({ length: 1_000 }, (_, n) => (n < LIMIT ? 401 : 429)));
  expect(gate.calls.registry).toBe(LIMIT);
  expect(gate.calls.limiter).toBe(LIMIT);
  expect(gate.calls.origin).toEqual([]);
});

it("a thousand unknown keys at once are no more questions, and a live key among them does not wait for them", async () => {
  const live = await keyWith(CALENDAR);
  await putCopy(live, recordOf(live, CALENDAR));
  const verdicts = Promise.withResolvers<void>();
  const gate = bentGate({ verdict: (real) => verdicts.promise.then(real) });
  const address = newAddress();
  const burst = Array.from({ length: 1_000 }, () =>
    gate.ask("/time-off", { key: unknown(), ...from(address) }),
  );
  const among = gate.ask("/time-off?per_page=1", { key: live, ...from(address) });
  while (gate.calls.origin.length === 0) await scheduler.wait(1);
  verdicts.resolve();
  expect((await among).status).toBe(200);
  const statuses = (await Promise.all(burst)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(LIMIT);
  expect(statuses.filter((status) => status === 429)).toHaveLength(1_000 - LIMIT);
  expect(gate.calls.registry).toBe(LIMIT + 1);
});

it("a hundred calls at once with one new key that KV does not have all get their response", async () => {
  const gate = bentGate({ kv: async () => null, limits: { unknownKeysMax: 1 } });
  const key = await keyWith(CALENDAR);
  const address = newAddress();
  const calls = Array.from({ length: 100 }, () =>
    gate.ask("/time-off?per_page=1", { key, ...from(address) }),
  );
  for (const { status } of await Promise.all(calls)) expect(status).toBe(200);
});

it("more live keys than the limit, all new to the isolate and to KV, all get their response, one after another", async () => {
  const gate = bentGate({ kv: async () => null });
  const address = newAddress();
  for (let n = 0; n < LIMIT + 5; n++) {
    const key = await keyWith(CALENDAR);
    expect((await gate.ask("/time-off?per_page=1", { key, ...from(address) })).status).toBe(200);
  }
  expect(gate.calls.limiter).toBe(0);
});

it("a new key without a place gets its response if a place becomes free while KV is asked", async () => {
  const first = Promise.withResolvers<Response>();
  const gate = bentGate({ kv: () => first.promise.then(() => null), limits: { unknownKeysMax: 1 } });
  const address = newAddress();
  const keys = [await keyWith(CALENDAR), await keyWith(CALENDAR)];
  const calls = keys.map((key) => gate.ask("/time-off?per_page=1", { key, ...from(address) }));
  first.resolve((await calls[0]) ?? Response.error());
  for (const { status } of await Promise.all(calls)) expect(status).toBe(200);
});

describe("a dead key", () => {
  it("counts once, however often it is sent, and costs the registry one question", async () => {
    const gate = bentGate();
    const address = newAddress();
    const [revoked, fresh] = [await keyWith(CALENDAR), await keyWith(CALENDAR)];
    await revoke(revoked);
    for (let n = 0; n < 5 * LIMIT; n++) {
      const response = await gate.ask("/time-off", { key: revoked, ...from(address) });
      expect(response.status).toBe(401);
    }
    expect(gate.calls).toMatchObject({ registry: 1, limiter: 1 });
    expect((await gate.ask("/time-off?per_page=1", { key: fresh, ...from(address) })).status).toBe(200);
  });

  it("counts once, also if it is sent a hundred times at once", async () => {
    const gate = bentGate();
    const revoked = await keyWith(CALENDAR);
    await revoke(revoked);
    const address = newAddress();
    const calls = Array.from({ length: 100 }, () =>
      gate.ask("/time-off", { key: revoked, ...from(address) }),
    );
    for (const { status } of await Promise.all(calls)) expect(status).toBe(401);
    expect(gate.calls.limiter).toBe(1);
  });

  it("with a copy left in KV costs the registry one question, and the origin one call", async () => {
    const gate = bentGate();
    const revoked = await keyWith(CALENDAR);
    await putCopy(revoked, recordOf(revoked, CALENDAR));
    await revoke(revoked);
    for (let n = 0; n < 50; n++) {
      expect((await gate.ask("/time-off?per_page=1", { key: revoked })).status).toBe(401);
    }
    expect(gate.calls.registry).toBe(1);
    expect(gate.calls.origin.length).toBeLessThanOrEqual(1);
  });

  it("is asked about again after deadKeyMs, since nothing is remembered for ever", async () => {
    const gate = bentGate();
    const key = unknown();
    await gate.ask("/time-off", { key });
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() + WORKER_LIMITS.deadKeyMs);
    try {
      await gate.ask("/time-off", { key });
    } finally {
      clock.mockRestore();
    }
    expect(gate.calls.registry).toBe(2);
  });
});

describe("an address that failed too often", () => {
  async function refusedGate(bends: Bends = {}) {
    const gate = bentGate(bends);
    const address = newAddress();
    const held = await keyWith(CALENDAR);
    await gate.ask("/time-off?per_page=1", { key: held, ...from(address) });
    const tries = { response: new Response() };
    for (let n = 0; n < 50 && tries.response.status !== 429; n++) {
      tries.response = await gate.ask("/time-off", { key: unknown(), ...from(address) });
    }
    return { gate, address, held, refused: tries.response };
  }

  it("learns how long to wait", async () => {
    const { refused } = await refusedGate();
    expect(refused.status).toBe(429);
    expect((await problemOf(refused)).code).toBe("too_many_failures");
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it("still gets its response with a key that the isolate knows", async () => {
    const { gate, address, held } = await refusedGate();
    expect((await gate.ask("/time-off?per_page=1", { key: held, ...from(address) })).status).toBe(200);
  });

  it("still gets its response with a key that KV has: a replacement works despite thirty revoked keys", async () => {
    const gate = bentGate();
    const address = newAddress();
    for (let n = 0; n < 30; n++) {
      const leaked = await keyWith(CALENDAR);
      await revoke(leaked);
      await gate.ask("/time-off", { key: leaked, ...from(address) });
    }
    const replacement = await keyWith(CALENDAR);
    await putCopy(replacement, recordOf(replacement, CALENDAR));
    const before = gate.calls.kv;
    const response = await gate.ask("/time-off?per_page=1", { key: replacement, ...from(address) });
    expect(response.status).toBe(200);
    expect(gate.calls.kv).toBe(before + 1);
  });

  it("is refused with a live key that has not reached KV, and served as soon as it has", async () => {
    const { gate, address } = await refusedGate();
    const key = await keyWith(CALENDAR);
    const { registry } = gate.calls;
    expect((await gate.ask("/time-off?per_page=1", { key, ...from(address) })).status).toBe(429);
    expect(gate.calls.registry).toBe(registry);
    await putCopy(key, recordOf(key, CALENDAR));
    expect((await gate.ask("/time-off?per_page=1", { key, ...from(address) })).status).toBe(200);
  });

  it("gets 401, not 429, with a dead key that KV has a copy of", async () => {
    const { gate, address } = await refusedGate();
    const dead = await keyWith(CALENDAR);
    await putCopy(dead, recordOf(dead, CALENDAR));
    await revoke(dead);
    expect((await gate.ask("/time-off?per_page=1", { key: dead, ...from(address) })).status).toBe(401);
  });

  it.each<[string, () => Promise<ArrayBuffer | null>]>([
    ["fails", () => Promise.reject(new Error("KV is down"))],
    ["hangs", () => new Promise(() => undefined)],
  ])("is refused within a deadline if KV %s", async (_, kv) => {
    const { refused } = await refusedGate({ kv, limits: { verdictMs: 200 } });
    expect(refused.status).toBe(429);
  });

  it("costs the registry no further question while it does not respond", async () => {
    const gate = bentGate({ verdict: () => Promise.reject(new Error("overloaded")) });
    const address = newAddress();
    const statuses: number[] = [];
    for (let n = 0; n < 3 * LIMIT; n++) {
      statuses.push((await gate.ask("/time-off", { key: unknown(), ...from(address) })).status);
    }
    expect(statuses.filter((status) => status === 503)).toHaveLength(LIMIT);
    expect(statuses.at(-1)).toBe(429);
  });

  it("is refused in its whole location: the rate limit stops an isolate that asked about only one key", async () => {
    const guesses = new Guesses(WORKER_LIMITS);
    const exhausted = { limit: async () => ({ success: false }) };
    expect(guesses.takePlace("a", "unknown", 0)).toBe(true);
    await guesses.died(exhausted, "a", "unknown", 0);
    expect(guesses.takePlace("a", "another", 1)).toBe(false);
    expect(guesses.takePlace("b", "another", 1)).toBe(true);
    expect(guesses.takePlace("a", "another", WORKER_LIMITS.refusedAddressMs)).toBe(true);
  });

  it("refuses nobody else", async () => {
    const { gate } = await refusedGate();
    const key = await keyWith(CALENDAR);
    expect((await gate.ask("/time-off?per_page=1", { key, ...from(newAddress()) })).status).toBe(200);
  });

  it("is served again when the period is over", async () => {
    const { gate, address } = await refusedGate();
    const later = Date.now() + 61_000;
    const clock = vi.spyOn(Date, "now").mockReturnValue(later);
    try {
      const key = await keyWith(CALENDAR);
      expect((await gate.ask("/time-off?per_page=1", { key, ...from(address) })).status).toBe(200);
    } finally {
      clock.mockRestore();
    }
  });
});

it("texts that are not keys are not counted", async () => {
  const gate = bentGate();
  for (let n = 0; n < 100; n++) {
    const response = await gate.ask("/time-off", { headers: { "x-api-key": `junk ${n}` } });
    expect(response.status).toBe(401);
  }
  expect(gate.calls.limiter).toBe(0);
});

describe("a client is known by its IPv4 address or its IPv6 network", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["2001:db8:0:0:ffff::", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["::", "0:0:0:0::/64"],
    ["1:2:3:4:5:6:7::", "1:2:3:4::/64"],
    ["", "unknown"],
  ])("%s is %s", (address, network) => {
    expect(clientNetwork(new Headers({ "cf-connecting-ip": address }))).toBe(network);
  });
});

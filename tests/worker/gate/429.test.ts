import { describe, expect, it, vi } from "vitest";
import { clientNetwork } from "../../../worker/address.ts";
import { newAddress, problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { engine, keyWith } from "./helpers/keys.ts";

const unknown = () => engine.generateKey("fg");
const from = (address: string) => ({ headers: { "cf-connecting-ip": address } });

it("a thousand unknown keys from one address become 429, and the registry hears of few", async () => {
  const gate = bentGate();
  const address = newAddress();
  const statuses: number[] = [];
  for (let n = 0; n < 1_000; n++) {
    const response = await gate.ask("/time-off", { key: unknown(), ...from(address) });
    statuses.push(response.status);
  }
  expect(statuses[0]).toBe(401);
  expect(new Set(statuses)).toEqual(new Set([401, 429]));
  expect(statuses.indexOf(429)).toBeLessThan(50);
  expect(statuses.lastIndexOf(401)).toBeLessThan(statuses.indexOf(429));
  expect(gate.calls.registry).toBeLessThan(50);
  expect(gate.calls.origin).toEqual([]);
});

describe("an address that failed too often", () => {
  async function refusedGate() {
    const gate = bentGate();
    const address = newAddress();
    const held = await keyWith(CALENDAR);
    await gate.ask("/time-off?per_page=1", { key: held, ...from(address) });
    const tries = { response: new Response() };
    for (let n = 0; n < 50 && tries.response.status !== 429; n++) {
      tries.response = await gate.ask("/time-off", { key: unknown(), ...from(address) });
    }
    return { gate, address, held, refused: tries.response };
  }

  it("is told for how long", async () => {
    const { refused } = await refusedGate();
    expect(refused.status).toBe(429);
    expect((await problemOf(refused)).code).toBe("too_many_failures");
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it("still gets its answer with a key the isolate knows", async () => {
    const { gate, address, held } = await refusedGate();
    expect((await gate.ask("/time-off?per_page=1", { key: held, ...from(address) })).status).toBe(200);
  });

  it("refuses nobody else", async () => {
    const { gate } = await refusedGate();
    const key = await keyWith(CALENDAR);
    expect((await gate.ask("/time-off?per_page=1", { key, ...from(newAddress()) })).status).toBe(200);
  });

  it("is heard again when the period is over", async () => {
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

it("texts that are no key are counted by nobody", async () => {
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

/**
 * Every limit: one below it, at it and one above it, all at once, together with an ordinary call that must not suffer. For
 * time limits: one that is never reached and one that is always reached, since no machine is exact.
 */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import catalog from "fieldgate-catalog" with { type: "text" };
import { beforeAll, describe, expect, it } from "vitest";
import { CompiledCatalog } from "../../../pkg/core/compiled-catalog.ts";
import { Policies } from "../../../pkg/gate/policies.ts";
import { Failures } from "../../../pkg/worker/admission/failures.ts";
import { Guesses } from "../../../pkg/worker/admission/guesses.ts";
import { createGateway } from "../../../pkg/worker/gateway.ts";
import { WORKER_LIMITS, type WorkerLimits } from "../../../pkg/worker/limits.ts";
import { API, problemOf, request } from "./helpers/ask.ts";
import { forEver, json, thenSilence } from "./helpers/bodies.ts";
import { type Bends, bentGate } from "./helpers/double.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { answers, asked } from "./helpers/hostile.ts";
import { keyWith, recordOf, type TestKey } from "./helpers/keys.ts";
import { hurried, moment, NEVER_MS } from "./helpers/time.ts";

let calendar: TestKey;

beforeAll(async () => {
  calendar = await keyWith(CALENDAR);
});

/** A response of this many bytes; a calendar's key sees only an empty list. */
const hiddenOf = (bytes: number) => `{"data":[],"x":"${"x".repeat(Math.max(0, bytes - 18))}"}`;
/** A response of this many bytes; the key sees all of them. */
const permittedOf = (bytes: number) => `{"data":{"start_date":"${"x".repeat(Math.max(0, bytes - 26))}"}}`;

/** A gate whose origin's response to `/time-off/<size>` is made for that size. */
function gateOf(limits: Partial<WorkerLimits>, answer: (size: number) => Response | Promise<Response>) {
  answers(({ url }) => answer(Number(/time-off\/(\d+)/.exec(url)?.[1] ?? 0)));
  return bentGate({ limits, ORIGIN: env.HOSTILE, ORIGIN_URL: "" });
}

type TestGate = ReturnType<typeof bentGate>;

/** Makes all these calls at once, together with an ordinary one. */
async function allOf<T>(gate: TestGate, sizes: number[], ask: (size: number) => Promise<T>): Promise<T[]> {
  const ordinary = gate.ask("/time-off/0", { key: calendar });
  const answers = await Promise.all(sizes.map(ask));
  expect((await ordinary).status).toBe(200);
  return answers;
}

const around = (limit: number) => [limit - 1, limit, limit + 1];

async function told(answer: Response | Promise<Response>): Promise<[status: number, code?: string]> {
  const response = await answer;
  return response.status < 400 ? [response.status] : [response.status, (await problemOf(response)).code];
}

const small = () => json(hiddenOf(0));

describe("of a request", () => {
  it("the headers have at most requestHeadersBytesMax bytes", async () => {
    const gate = gateOf({}, small);
    const sent = (size: number) => {
      const asked = request("/time-off", { key: calendar, headers: { "x-pad": "" } });
      const bare = [...asked.headers].flat().join("").length;
      asked.headers.set("x-pad", "x".repeat(size - bare));
      return told(gate.send(asked));
    };
    const outcome = await allOf(gate, around(WORKER_LIMITS.requestHeadersBytesMax), sent);
    expect(outcome).toEqual([[200], [200], [431, "headers_too_large"]]);
  });

  it("the path has at most 2,048 bytes and 64 segments", async () => {
    const gate = gateOf({}, small);
    const base = new URL(API).pathname;
    const long = (size: number) =>
      told(gate.ask(`/${"x".repeat(size - base.length - 1)}`, { key: calendar }));
    const deep = (count: number) => told(gate.ask("/x".repeat(count - 2), { key: calendar }));
    const expected = [
      [404, "unknown_route"],
      [404, "unknown_route"],
      [400, "invalid_path"],
    ];
    expect(await allOf(gate, around(2_048), long)).toEqual(expected);
    expect(await allOf(gate, around(64), deep)).toEqual(expected);
  });

  it("the query has at most 8,192 bytes and 100 parameters", async () => {
    const gate = gateOf({}, small);
    const long = (size: number) =>
      told(gate.ask(`/time-off?page=${"1".repeat(size - 5)}`, { key: calendar }));
    const many = (count: number) =>
      told(gate.ask(`/time-off?${Array(count).fill("page=1").join("&")}`, { key: calendar }));
    const expected = [[200], [200], [400, "invalid_query"]];
    expect(await allOf(gate, around(8_192), long)).toEqual(expected);
    expect(await allOf(gate, around(100), many)).toEqual(expected);
  });

  it("the body has at most the endpoint's bodyMaxBytes", async () => {
    const gate = gateOf({}, () => json("{}"));
    const key = await keyWith({ expenses: { actions: ["create", "read"] }, ...CALENDAR });
    const sent = (size: number) =>
      told(gate.ask("/expenses", { key, method: "POST", body: "x".repeat(size) }));
    expect(await allOf(gate, around(65_536), sent)).toEqual([[200], [200], [413, "body_too_large"]]);
    expect(asked.map(({ body }) => body.length).toSorted((a, b) => a - b)).toEqual([0, 65_535, 65_536]);
  });
});

describe("of a refusal", () => {
  it("at most 20 fields are named, and the others counted", async () => {
    const key = await keyWith({ employees: { actions: ["update"], fields: ["phone"] } });
    const gate = gateOf({}, small);
    const refused = async (count: number) => {
      const data = Object.fromEntries(Array.from({ length: count }, (_, n) => [`x${n}`, n]));
      const { fields, more } = await problemOf(
        await gate.ask("/employees/1", { key, method: "PATCH", json: { data } }),
      );
      return [Array.isArray(fields) && fields.length, more];
    };
    expect(await allOf(gate, around(20), refused)).toEqual([
      [19, 0],
      [20, 0],
      [20, 1],
    ]);
  });
});

describe("of a response", () => {
  const ask = (gate: TestGate) => (size: number) => told(gate.ask(`/time-off/${size}`, { key: calendar }));

  it("a projection reads at most projectionInputBytesMax bytes", async () => {
    const gate = gateOf({ projectionInputBytesMax: 1_000 }, (size) => json(hiddenOf(size)));
    expect(await allOf(gate, around(1_000), ask(gate))).toEqual([[200], [200], [502, "origin_unusable"]]);
  });

  it("at most projectionBufferBytesMax permitted bytes are held back", async () => {
    const gate = gateOf({ projectionBufferBytesMax: 1_000 }, (size) => json(permittedOf(size)));
    const lengths = await allOf(gate, around(1_000), async (size) => {
      const response = await gate.ask(`/time-off/${size}`, { key: calendar });
      expect((await response.bytes()).byteLength).toBe(size);
      return response.headers.get("content-length");
    });
    expect(lengths).toEqual(["999", "1000", null]);
  });

  it("at most 128 levels nest", async () => {
    const gate = gateOf({}, (depth) =>
      json(
        `{"x":${"[".repeat(Math.max(0, depth - 1))}${"]".repeat(Math.max(0, depth - 1))}}`.replace(
          ":}",
          ":0}",
        ),
      ),
    );
    expect(await allOf(gate, around(128), ask(gate))).toEqual([[200], [200], [502, "origin_unusable"]]);
  });

  const slow = {
    verdictMs: NEVER_MS,
    originHeadersMs: NEVER_MS,
    originIdleMs: NEVER_MS,
    originBodyMs: NEVER_MS,
  };

  it("its status and headers come within originHeadersMs", async () => {
    const late = (answer: () => Response | Promise<Response>) =>
      gateOf({ ...slow, originHeadersMs: 1_000 }, answer);
    expect(await hurried(() => ask(late(forEver))(0))).toEqual([504, "origin_timeout"]);
    expect(await ask(late(() => moment().then(small)))(0)).toEqual([200]);
  });

  it("its body pauses for at most originIdleMs", async () => {
    const silent = (body: () => ReadableStream<Uint8Array>) =>
      gateOf({ ...slow, originIdleMs: 1_000 }, () => json(body()));
    expect(await hurried(() => ask(silent(() => thenSilence('{"data":[')))(0))).toEqual([
      504,
      "origin_timeout",
    ]);
    expect(await ask(silent(() => dripping(2)))(0)).toEqual([200]);
  });

  it("its body is projected within originBodyMs, even if it never pauses", async () => {
    const lively = (pieces: number) =>
      gateOf({ ...slow, originIdleMs: 60_000, originBodyMs: 1_000 }, () => json(dripping(pieces)));
    expect(await hurried(() => ask(lively(Number.POSITIVE_INFINITY))(0))).toEqual([504, "origin_timeout"]);
    expect(await ask(lively(10))(0)).toEqual([200]);
  });

  /** A body in pieces, with a moment before each. */
  function dripping(pieces: number): ReadableStream<Uint8Array> {
    let left = pieces;
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        await moment();
        controller.enqueue(new TextEncoder().encode(left === 1 ? '{"data":[]}' : " "));
        left -= 1;
        if (left === 0) controller.close();
      },
    });
  }

  it("a preview reads at most previewBytesMax bytes", async () => {
    answers(({ url }) => json(hiddenOf(Number(/time-off\/(\d+)/.exec(url)?.[1]))));
    const gateway = createGateway({ catalog, limits: { previewBytesMax: 1_000 } });
    const previewed = async (size: number) => {
      const asked = request(`${new URL(API).origin}/admin/api/preview`, {
        method: "POST",
        headers: { authorization: `Bearer ${env.ADMIN_TOKEN}` },
        json: { grants: CALENDAR, method: "GET", path: `/api/v2/time-off/${size}` },
      });
      const before = { ...env, ORIGIN: env.HOSTILE };
      const response = await gateway.fetch(asked, before, createExecutionContext());
      return (await response.json<{ answer: { status: number } }>()).answer.status;
    };
    expect(await Promise.all(around(1_000).map(previewed))).toEqual([200, 200, 502]);
  });
});

it("a verdict comes within verdictMs", async () => {
  const statusOf = async (verdict: NonNullable<Bends["verdict"]>) =>
    (await bentGate({ verdict }).ask("/time-off?per_page=1", { key: calendar })).status;
  expect(await hurried(() => statusOf(() => new Promise(() => undefined)))).toBe(503);
  expect(await statusOf((real) => moment().then(real))).toBe(200);
});

describe("of an isolate", () => {
  const READ = { method: "GET", path: "/api/v2/time-off", query: "" };

  function opened(limits: Partial<WorkerLimits>, count: number): boolean[] {
    const policies = new Policies(new CompiledCatalog(catalog), { ...WORKER_LIMITS, ...limits });
    const digests = Array.from({ length: count }, (_, n) => {
      const key = { id: String(n).padStart(12, "0"), key: "", digest: `digest ${n}` };
      const { policy } = policies.openRecord(key.digest, recordOf(key, CALENDAR));
      expect(policy.decide(READ, 0).outcome).toBe("allow");
      return key.digest;
    });
    return digests.map((digest) => policies.held(digest) !== undefined);
  }

  it("at most recordsMax records are kept, those used last", () => {
    expect([2, 3, 4].map((count) => opened({ recordsMax: 3 }, count))).toEqual([
      [true, true],
      [true, true, true],
      [false, true, true, true],
    ]);
  });

  it("they use at most recordsBytesMax bytes, except that the last one is always kept", () => {
    const holdsBoth = (limit: number) => opened({ recordsBytesMax: limit }, 2)[0] === true;
    const limit = leastWhere(holdsBoth);
    expect(around(limit).map(holdsBoth)).toEqual([false, true, true]);
    expect(opened({ recordsBytesMax: 0 }, 2)).toEqual([false, true]);
    const bytes = recordOf({ id: "0".repeat(12), key: "", digest: "" }, CALENDAR);
    expect(limit).toBeGreaterThan(2 * bytes.byteLength);
  });

  /** The smallest limit with which this holds. */
  function leastWhere(holds: (limit: number) => boolean): number {
    let [below, above] = [0, 1 << 20];
    while (above - below > 1) {
      const middle = (above + below) >> 1;
      if (holds(middle)) above = middle;
      else below = middle;
    }
    return above;
  }

  const exhausted = { limit: async () => ({ success: false }) };

  it("at most refusedAddressesMax addresses are remembered, those refused last", async () => {
    const failures = new Failures({ ...WORKER_LIMITS, refusedAddressesMax: 3 });
    const refused = (...addresses: string[]) => addresses.map((one) => failures.refusedSeconds(one, 0) > 0);
    for (const address of ["a", "b", "c"]) await failures.count(exhausted, address, 0);
    expect(refused("a", "b", "c")).toEqual([true, true, true]);
    await failures.count(exhausted, "d", 0);
    expect(refused("a", "b", "c", "d")).toEqual([false, true, true, true]);
  });

  it("at most deadKeysMax keys are remembered as dead, those that died last, for deadKeyMs", async () => {
    const guesses = new Guesses({ ...WORKER_LIMITS, deadKeysMax: 2 });
    for (const digest of ["1", "2", "3"]) await guesses.died(exhausted, "a", digest, 0);
    const dead = (now: number) => ["1", "2", "3"].map((digest) => guesses.isDead(digest, now));
    expect(dead(WORKER_LIMITS.deadKeyMs - 1)).toEqual([false, true, true]);
    expect(dead(WORKER_LIMITS.deadKeyMs)).toEqual([false, false, false]);
  });

  it("at most unknownKeysMax keys of an address have a place, and refusedAddressesMax of all addresses", () => {
    const guesses = new Guesses({ ...WORKER_LIMITS, unknownKeysMax: 2, refusedAddressesMax: 3 });
    const place = (address: string, digest: string) => guesses.takePlace(address, digest, 0);
    expect(["1", "2", "3", "1"].map((digest) => place("a", digest))).toEqual([true, true, false, true]);
    expect(["1", "2"].map((digest) => place("b", digest))).toEqual([true, true]);
    // The first address was evicted.
    expect(place("a", "3")).toBe(true);
  });

  it("they are remembered for refusedAddressMs", async () => {
    const failures = new Failures(WORKER_LIMITS);
    await failures.count(exhausted, "a", 1_000);
    const end = 1_000 + WORKER_LIMITS.refusedAddressMs;
    expect([end - 1, end, end + 1].map((now) => failures.refusedSeconds("a", now))).toEqual([1, 0, 0]);
  });
});

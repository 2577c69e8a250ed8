import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { generation } from "../../../pkg/core/instance.ts";
import { WAITING_BYTES } from "../../../pkg/core/projection.ts";
import { WORKER_LIMITS } from "../../../pkg/worker/limits.ts";
import type { Verdict } from "../../../pkg/worker/registry/protocol.ts";
import { problemOf } from "./helpers/ask.ts";
import { bytes, json } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_TIME_OFF, CALENDAR } from "./helpers/grants.ts";
import { keyWith, putCopy, recordOf, type TestKey } from "./helpers/keys.ts";
import { hurried } from "./helpers/time.ts";

const FAULTS: [string, () => Promise<Verdict>][] = [
  ["throws", () => scheduler.wait(50).then(() => Promise.reject(new Error("the registry is overloaded")))],
  ["never answers", () => new Promise(() => undefined)],
];

describe.each(FAULTS)("a registry that %s", (_, verdict) => {
  it("releases no byte, although the origin responded and KV has a good copy", async () => {
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
  expect(WORKER_LIMITS.verdictMs).toBe(2_000);
  const key = await keyWith(ALL_TIME_OFF);
  const gate = bentGate({ verdict: () => new Promise(() => undefined) });
  const passedMs = await hurried(async () => {
    const startedAt = Date.now();
    expect((await gate.ask("/time-off", { key })).status).toBe(503);
    return Date.now() - startedAt;
  });
  expect(passedMs).toBeGreaterThanOrEqual(2_000);
});

describe("a gate without exactly one origin says so and does nothing", () => {
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

describe("responses open at once", () => {
  /** More names than a projector remembers, and then as many permitted bytes as may wait. */
  const names = Array.from({ length: 200 }, (_, n) => `"name${n}":${n}`).join(",");
  const permitted = `"start_date":"${"x".repeat(WAITING_BYTES - 100)}"`;
  const BEGINNING = `{"data":[${`{${names}},`.repeat(3)}{${permitted}`;
  const WHOLE = `{"data":[{},{},{},{${permitted}}]}`;

  type Held = { end(): void; isLetGo: boolean; answer: Promise<Response> };

  /** A gate whose origin begins every response, and ends it on request. */
  function heldGate() {
    const bodies: { controller: ReadableStreamDefaultController<Uint8Array>; isLetGo: boolean }[] = [];
    let begun: () => void = () => undefined;
    const origin = async () => {
      const body = { isLetGo: false } as (typeof bodies)[number];
      bodies.push(body);
      let pulls = 0;
      const stream = new ReadableStream<Uint8Array>(
        {
          start(controller) {
            body.controller = controller;
          },
          pull(controller) {
            pulls += 1;
            if (pulls === 1) controller.enqueue(bytes(BEGINNING));
            else begun();
          },
          cancel() {
            body.isLetGo = true;
          },
        },
        { highWaterMark: 0 },
      );
      return json(stream);
    };
    const gate = bentGate({ origin, limits: { originIdleMs: 600_000, originBodyMs: 600_000 } });
    /** Makes the call, and waits until the gate has read what has arrived of the response, or has sent its own. */
    const hold = async (key: TestKey): Promise<Held & { refused: Response | undefined }> => {
      const isRead = new Promise<undefined>((resolve) => {
        begun = () => resolve(undefined);
      });
      const answer = gate.ask("/time-off", { key });
      const refused = await Promise.race([isRead, answer]);
      const body = bodies[bodies.length - 1];
      if (body === undefined) throw new Error("the origin was not asked");
      const end = () => {
        body.controller.enqueue(bytes("}]}"));
        body.controller.close();
      };
      return {
        end,
        answer,
        refused,
        get isLetGo() {
          return body.isLetGo;
        },
      };
    };
    return { gate, hold };
  }

  it("are limited so that none traps the engine: one more is 503, the others continue, and there is room when one ends", async () => {
    const key = await keyWith({ "time-off": { ...CALENDAR["time-off"], actions: ["read", "create"] } });
    const before = generation();
    const { gate, hold } = heldGate();
    const held: Held[] = [];
    let last = await hold(key);
    while (last.refused === undefined) {
      held.push(last);
      last = await hold(key);
    }
    expect(held.length).toBeGreaterThan(350);

    const { refused } = last;
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await refused.json()).toEqual({ title: expect.any(String), status: 503, code: "overloaded" });
    expect(gate.calls.origin.at(-1)?.signal.aborted).toBe(true);
    await expect.poll(() => last.isLetGo).toBe(true);
    const written = await gate.ask("/time-off", { key, method: "POST", json: {} });
    expect([written.status, await written.text()]).toEqual([200, ""]);

    held[0]?.end();
    expect((await held[0]?.answer)?.status).toBe(200);
    const next = await hold(key);
    expect(next.refused).toBeUndefined();
    for (const { end } of [...held.slice(1), next]) end();
    const answers = await Promise.all([...held, next].map(async ({ answer }) => (await answer).text()));
    expect(new Set(answers)).toEqual(new Set([WHOLE]));
    expect(generation()).toBe(before);
  });
});

import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { type Ask, problemOf } from "./helpers/ask.ts";
import { forEver, json, thenSilence } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_TIME_OFF, CALENDAR, PHONE_LIST } from "./helpers/grants.ts";
import { answers } from "./helpers/hostile.ts";
import { keyWith } from "./helpers/keys.ts";
import { hurried, moment, NEVER_MS } from "./helpers/time.ts";

/** Asks a gate in front of the scripted origin, while time runs fast. */
const ask = (path: string, options: Ask) => {
  const gate = bentGate({ limits: { verdictMs: NEVER_MS }, ORIGIN: env.HOSTILE, ORIGIN_URL: "" });
  return hurried(() => gate.ask(path, options));
};

it("an origin that never responds is given up at the deadline", async () => {
  answers(forEver);
  for (const grants of [CALENDAR, ALL_TIME_OFF]) {
    const response = await ask("/time-off", { key: await keyWith(grants) });
    expect(response.status).toBe(504);
    expect((await problemOf(response)).code).toBe("origin_timeout");
  }
});

it("an origin that stops within its body is given up before anything was sent", async () => {
  answers(() => json(thenSilence('{"data":[{"start_date":"2026-01-01"},')));
  const response = await ask("/time-off", { key: await keyWith(CALENDAR) });
  expect(response.status).toBe(504);
  expect(await response.text()).not.toContain("2026");
});

it("a write that succeeded keeps its status, although its body never comes", async () => {
  answers(() => json(thenSilence(""), { status: 201 }));
  const write = { method: "PATCH", json: { data: { phone: "1" } } };
  const response = await ask("/employees/1", { key: await keyWith(PHONE_LIST), ...write });
  expect([response.status, await response.text()]).toEqual([201, ""]);
});

it("an origin that drips for ever is given up too", async () => {
  answers(() => {
    let first = true;
    const drip = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await moment();
        controller.enqueue(new TextEncoder().encode(first ? '{"data":[1' : ",1"));
        first = false;
      },
    });
    return json(drip);
  });
  const response = await ask("/time-off", { key: await keyWith(CALENDAR) });
  expect(response.status).toBe(504);
});

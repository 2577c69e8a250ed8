import { expect, it, vi } from "vitest";
import { ask, askHostile } from "./helpers/ask.ts";
import { thenBroken, thenSilence } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_EMPLOYEES, CALENDAR } from "./helpers/grants.ts";
import { answers } from "./helpers/hostile.ts";
import { keyWith } from "./helpers/keys.ts";

/** The single line that a call logs. */
async function lineOf(call: () => Promise<Response>): Promise<Record<string, unknown>> {
  const logged = vi.spyOn(console, "log");
  try {
    const response = await call();
    expect(logged).toHaveBeenCalledOnce();
    const line: Record<string, unknown> = JSON.parse(String(logged.mock.calls[0]?.[0]));
    expect(line.requestId).toBe(response.headers.get("x-request-id"));
    return line;
  } finally {
    logged.mockRestore();
  }
}

it("a call logs one line, with its key's id and its outcome", async () => {
  const key = await keyWith(CALENDAR);
  expect(await lineOf(() => ask("/time-off?per_page=1", { key }))).toEqual({
    event: "call",
    requestId: expect.any(String),
    keyId: key.id,
    endpoint: "time-off",
    action: "read",
    status: 200,
    ms: expect.any(Number),
  });
});

it("a refused call is logged with its code, without path, query, parameter or field", async () => {
  const key = await keyWith(ALL_EMPLOYEES);
  const line = await lineOf(() => ask("/employees?filter%5Bbank.iban%5D=DE89&callback=x", { key }));
  expect(line).toMatchObject({ status: 403, code: "parameter_not_allowed", endpoint: "employees" });
  expect(JSON.stringify(line)).not.toMatch(/iban|DE89|callback|\/api/);
});

it("a 502 is logged with its reason, the origin's status and its media type", async () => {
  const logged = vi.spyOn(console, "log");
  answers(
    () => new Response("canary", { status: 200, headers: { "content-type": "text/csv; header=canary" } }),
  );
  const response = await askHostile("/time-off", { key: await keyWith(CALENDAR) });
  const lines = logged.mock.calls.map(([line]) => String(line));
  logged.mockRestore();
  expect(response.status).toBe(502);
  const fault = lines.map((line) => JSON.parse(line)).find(({ event }) => event === "body_fault");
  expect(fault).toMatchObject({
    fault: "media_type",
    originStatus: 200,
    mediaType: "text/csv",
    action: "read",
  });
  expect(lines.join("")).not.toContain("canary");
});

it.each(["application/json", "text/event-stream"])(
  "a client that leaves in the middle of %s is no fault of the origin, and a connection that breaks is one",
  async (type) => {
    const key = await keyWith(CALENDAR);
    const logged = vi.spyOn(console, "log");
    const faults = () => logged.mock.calls.filter(([line]) => String(line).includes("body_fault")).length;
    const start = `data: {"data":[${'{"start_date":"2026-01-01"},'.repeat(9)}{}]}\n\n`;
    const beginning = type === "application/json" ? start.slice("data: ".length, -4) : start;
    const limits = { projectionBufferBytesMax: type === "application/json" ? 8 : 1_000 };
    const begun = async (body: ReadableStream<Uint8Array>) => {
      const origin = async () => new Response(body, { headers: { "content-type": type } });
      const reader = (await bentGate({ limits, origin }).ask("/time-off", { key })).body?.getReader();
      await reader?.read();
      return { reader, next: reader?.read() };
    };
    const left = await begun(thenSilence(beginning));
    await Promise.all([left.next, left.reader?.cancel()]);
    await scheduler.wait(0);
    expect(faults()).toBe(0);
    await expect((await begun(thenBroken(beginning))).next).rejects.toThrow();
    expect(faults()).toBe(1);
    logged.mockRestore();
  },
);

it("a text that is not a key is not logged at all", async () => {
  const line = await lineOf(() => ask("/employees", { headers: { "x-api-key": "fg_almost_a_key" } }));
  expect(Object.keys(line).toSorted()).toEqual(["code", "event", "ms", "requestId", "status"]);
});

import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { bentGate } from "./helpers/double.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { keyWith } from "./helpers/keys.ts";

const APP = "https://app.example.com";
const CORS_ORIGINS = `${APP}, https://other.example.com`;

function preflight(origin: string) {
  return { method: "OPTIONS", headers: { origin, "access-control-request-method": "PATCH" } };
}

it("the gate responds to a preflight from a listed web origin, without a key", async () => {
  const gate = bentGate({ CORS_ORIGINS });
  const response = await gate.ask("/time-off/1", preflight(APP));
  expect(response.status).toBe(204);
  expect(response.headers.get("access-control-allow-origin")).toBe(APP);
  expect(response.headers.get("access-control-allow-methods")).toContain("PATCH");
  expect(response.headers.get("access-control-allow-headers")).toContain("Authorization");
  expect(response.headers.has("access-control-allow-credentials")).toBe(false);
  expect(response.headers.get("vary")).toContain("Origin");
  expect(gate.calls).toEqual({ kv: 0, registry: 0, limiter: 0, origin: [] });
});

it("another web origin may do nothing", async () => {
  const gate = bentGate({ CORS_ORIGINS });
  for (const origin of [
    "https://evil.example.com",
    "null",
    `${APP}.evil.example.com`,
    "https://app.example.com:444",
  ]) {
    const response = await gate.ask("/time-off", preflight(origin));
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  }
});

it("a listed web origin may read the response, also an error", async () => {
  const gate = bentGate({ CORS_ORIGINS });
  const headers = { origin: APP };
  const answers = [
    await gate.ask("/time-off?per_page=1", { key: await keyWith(CALENDAR), headers }),
    await gate.ask("/time-off", { headers }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 401]);
  for (const answer of answers) expect(answer.headers.get("access-control-allow-origin")).toBe(APP);
});

it("without CORS_ORIGINS there is no CORS at all", async () => {
  expect(env.CORS_ORIGINS).toBeUndefined();
  const response = await bentGate().ask("/time-off", preflight(APP));
  expect(response.status).toBe(405);
  expect(response.headers.has("access-control-allow-origin")).toBe(false);
});

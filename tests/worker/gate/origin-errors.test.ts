import { expect, it } from "vitest";
import { ask, askHostile, problemOf } from "./helpers/ask.ts";
import { json } from "./helpers/bodies.ts";
import { ALL_EMPLOYEES, CALENDAR } from "./helpers/grants.ts";
import { answers } from "./helpers/hostile.ts";
import { keyWith } from "./helpers/keys.ts";

const CANARY = "SELECT salary FROM employees -- canary";

it.each([400, 404, 405, 409, 410, 412, 418, 422, 429, 500, 501, 503, 504, 599])(
  "an origin's %i keeps its status and nothing else, whatever the key",
  async (status) => {
    for (const grants of [CALENDAR, { "time-off": { actions: ["read" as const] } }]) {
      answers(() =>
        json(`{"error":"${CANARY}"}`, { status, headers: { "x-debug": CANARY, "set-cookie": "a=b" } }),
      );
      const response = await askHostile("/time-off", { key: await keyWith(grants) });
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(JSON.stringify([...response.headers])).not.toMatch(/canary|set-cookie/);
      const problem = await problemOf(response);
      expect(problem).toMatchObject({ status, code: "origin_error" });
      expect(JSON.stringify(problem)).not.toContain("salary");
    }
  },
);

it("429 and 503 keep Retry-After, other errors do not", async () => {
  const key = await keyWith(CALENDAR);
  for (const [status, kept] of [
    [429, "7"],
    [503, "7"],
    [500, null],
    [404, null],
  ] as const) {
    answers(() => json("{}", { status, headers: { "retry-after": "7" } }));
    expect((await askHostile("/time-off", { key })).headers.get("retry-after")).toBe(kept);
  }
});

it("the HR origin's own text about a faulty record is not passed on", async () => {
  const key = await keyWith(ALL_EMPLOYEES);
  const response = await ask("/employees", { key, method: "POST", json: { data: { first_name: "Canary" } } });
  expect(response.status).toBe(422);
  expect(await response.text()).not.toContain("Canary");
});

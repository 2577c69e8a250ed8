import { expect, it } from "vitest";
import { ask } from "./helpers/ask.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { keyWith } from "./helpers/keys.ts";

it("a restricted key sees its fields of every record and no other", async () => {
  const key = await keyWith(CALENDAR);
  const response = await ask("/time-off?per_page=50", { key });
  expect(response.status).toBe(200);
  const { data } = await response.json<{ data: Record<string, unknown>[] }>();
  expect(data).toHaveLength(50);
  for (const record of data) {
    expect(Object.keys(record).toSorted()).toEqual(["employee", "end_date", "start_date"]);
    expect(Object.keys(record.employee as object)).toEqual(["name"]);
  }
});

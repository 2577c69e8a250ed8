import catalog from "fieldgate-catalog" with { type: "text" };
import { describe, expect, it } from "vitest";
import { problemOf } from "./helpers/ask.ts";
import { json } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_TIME_OFF, CALENDAR } from "./helpers/grants.ts";
import { type Grants, keyWith } from "./helpers/keys.ts";

const PUSHDOWN = /"pushdown": \{[^}]*\},/g;
const styled = (style: "comma" | "repeated", param: string) =>
  catalog.replace(PUSHDOWN, `"pushdown": { "param": "${param}", "style": "${style}" },`);

/** The call that an origin with whole records gets for a read, and what the key sees of its response. */
async function read(grants: Grants, query: string, with_: string) {
  const gate = bentGate({
    catalog: with_,
    origin: async () => json('{"data":[{"start_date":"2026-01-01","reason":"canary","employee":{"id":7}}]}'),
  });
  const response = await gate.ask(`/time-off${query}`, { key: await keyWith(grants) });
  const heard = gate.calls.origin.map(({ url }) => new URL(url).search);
  return { response, heard };
}

describe.each([
  ["comma", "fields", "fields=employee.name%2Cend_date%2Cstart_date"],
  ["repeated", "fields[]", "fields%5B%5D=employee.name&fields%5B%5D=end_date&fields%5B%5D=start_date"],
] as const)("in the style %s", (style, param, all) => {
  const taking = styled(style, param);
  const list = (...fields: string[]) =>
    style === "comma"
      ? `?fields=${fields.join(",")}`
      : `?${fields.map((field) => `fields[]=${field}`).join("&")}`;

  it("the origin is asked for the key's fields, and its response is still projected", async () => {
    const { response, heard } = await read(CALENDAR, "", taking);
    expect(heard).toEqual([`?${all}`]);
    expect(await response.text()).toBe('{"data":[{"start_date":"2026-01-01","employee":{}}]}');
  });

  it("a client's own list is narrowed to the key's, and never passed in addition to it", async () => {
    const { heard } = await read(CALENDAR, list("end_date", "start_date"), taking);
    expect(heard.map(decodeURIComponent)).toEqual([list("end_date", "start_date")]);
    const whole = await read(CALENDAR, list("employee", "start_date"), taking);
    expect(whole.heard.map(decodeURIComponent)).toEqual([list("employee.name", "start_date")]);
  });

  it("a list with a hidden field is refused, wherever it is", async () => {
    for (const query of [
      list("reason"),
      list("start_date", "reason"),
      `${list("start_date")}&${param}=type`,
    ]) {
      const { response, heard } = await read(CALENDAR, query, taking);
      expect((await problemOf(response)).parameter).toBe(param);
      expect(heard).toEqual([]);
    }
  });

  it("a key with all fields may ask for any fields", async () => {
    expect((await read(ALL_TIME_OFF, "", taking)).heard).toEqual([""]);
    const { heard } = await read(ALL_TIME_OFF, list("reason", "type"), taking);
    expect(heard.map(decodeURIComponent)).toEqual([list("reason", "type")]);
  });
});

/** The figures are in docs/performance.md. The records are generated from a seed, so they are always the same. */
it("in the HR example it saves most of what the origin would send", async () => {
  const without = catalog.replace(PUSHDOWN, "");
  const cases: [Grants, string][] = [
    [CALENDAR, "/time-off?per_page=100"],
    [{ employees: { actions: ["read"], fields: ["name", "phone"] } }, "/employees?per_page=100"],
  ];
  const measured = cases.map(async ([grants, path]) => {
    const key = await keyWith(grants);
    const bytes = async (with_: string) => {
      let sent = 0;
      const gate = bentGate({
        catalog: with_,
        origin: async (_, real) => {
          const body = await (await real()).bytes();
          sent += body.byteLength;
          return json(body);
        },
      });
      const response = await gate.ask(path, { key });
      return { sent, received: await response.text() };
    };
    const [narrow, whole] = [await bytes(catalog), await bytes(without)];
    expect(narrow.received).toBe(whole.received);
    return [narrow.sent, whole.sent];
  });
  expect(await Promise.all(measured)).toEqual([
    [9_328, 34_250],
    [5_634, 109_913],
  ]);
});

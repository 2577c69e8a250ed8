import catalog from "fieldgate-catalog" with { type: "text" };
import { expect, it } from "vitest";
import { acceptJson } from "../../../pkg/gate/accept.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_TIME_OFF, CALENDAR } from "./helpers/grants.ts";
import { keyWith } from "./helpers/keys.ts";

const JSON_API = "application/vnd.api+json";

it.each([
  [JSON_API, JSON_API],
  ["application/json", "application/json"],
  ["text/json", "text/json"],
  ["application/json, text/plain, */*", "application/json"],
  ["Application/Vnd.Api+JSON ; q=0.9,application/json;q=0.5", `${JSON_API}; q=0.9, application/json; q=0.5`],
  [
    `${JSON_API};profile="https://a.example/p,q https://b.example/r"`,
    `${JSON_API}; profile="https://a.example/p,q https://b.example/r"`,
  ],
  [`text/html, ${JSON_API};ext=bulk;q=1.000`, `${JSON_API}; ext=bulk; q=1.000`],
  // Nothing that the gate could project, or that it could read.
  ["*/*", "application/json"],
  ["application/*", "application/json"],
  ["text/html,application/xhtml+xml", "application/json"],
  ["application/vnd.api+json;q=0", "application/json"],
  ["application/vnd.api+json;q=0.000", "application/json"],
  ["application/vnd.api+json;q=2", "application/json"],
  ["application/vnd.api+json;charset=utf-16", "application/json"],
  ['application/vnd.api+json;a="b', "application/json"],
  ["json", "application/json"],
  ["", "application/json"],
])("of %s the origin is asked for %s", (accept, expected) => {
  expect(acceptJson(accept, "application/json")).toBe(expected);
});

/** An origin that speaks JSON:API only, as the specification allows. */
function jsonApi(headers: unknown[] = []) {
  return bentGate({
    catalog: JSON.stringify({ ...JSON.parse(catalog), headers }),
    origin: async ({ headers: sent }) => {
      const accept = sent.get("accept") ?? "*/*";
      if (!accept.includes(JSON_API) && accept !== "*/*") return new Response(null, { status: 406 });
      return new Response('{"data":[{"start_date":"2026-01-02","reason":"hidden"}]}', {
        headers: { "content-type": JSON_API },
      });
    },
  });
}

it("a key with a field list reads an origin that speaks JSON:API only", async () => {
  const key = await keyWith(CALENDAR);
  const response = await jsonApi().ask("/time-off", { key, headers: { accept: JSON_API } });
  expect(response.headers.get("content-type")).toBe(JSON_API);
  expect(await response.text()).toBe('{"data":[{"start_date":"2026-01-02"}]}');
  expect((await jsonApi().ask("/time-off", { key, headers: { accept: "*/*" } })).status).toBe(406);
});

it("where the catalog fixes Accept, clients that accept anything read it too", async () => {
  const gate = jsonApi([{ name: "Accept", value: JSON_API }]);
  const key = await keyWith(CALENDAR);
  for (const accept of ["*/*", "text/html", JSON_API])
    expect((await gate.ask("/time-off", { key, headers: { accept } })).status).toBe(200);
  const all = await keyWith(ALL_TIME_OFF);
  await gate.ask("/time-off", { key: all, headers: { accept: "text/csv" } });
  expect(gate.calls.origin.at(-1)?.headers.get("accept")).toBe("text/csv");
});

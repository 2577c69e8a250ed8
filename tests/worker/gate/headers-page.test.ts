import { env } from "cloudflare:workers";
import catalog from "fieldgate-catalog" with { type: "text" };
import { expect, it } from "vitest";
import page from "../../../docs/headers.md?raw";
import {
  REQUEST,
  REQUEST_REFUSED,
  REQUEST_UNPROJECTED,
  REQUEST_WRITE,
} from "../../../pkg/gate/request-headers.ts";
import { type Ask, askHostile, problemOf } from "./helpers/ask.ts";
import { json } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_EMPLOYEES, PHONE_LIST } from "./helpers/grants.ts";
import { answers, asked } from "./helpers/hostile.ts";
import { keyWith } from "./helpers/keys.ts";

const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (.*) \| [^|]*\|$/gm)].map(
  ([, name = "", outcomes = ""]) => [name, outcomes.split(" | ")] as const,
);

/** Values for headers that are valid only with certain values. */
const VALUES: Record<string, string> = {
  "content-encoding": "gzip",
  "content-type": "Application/JSON",
};

const WRITE: Ask = { method: "PATCH", json: { data: { phone: "1" } } };
const CALLS = [
  [PHONE_LIST, {}],
  [ALL_EMPLOYEES, {}],
  [PHONE_LIST, WRITE],
  [ALL_EMPLOYEES, WRITE],
] as const;

/** What happens to a header in one call, in the page's words. */
async function outcome([grants, options]: (typeof CALLS)[number], name: string): Promise<string> {
  const value = VALUES[name] ?? "x-1";
  asked.length = 0;
  answers(() => json('{"data":{"id":1}}'));
  // The header with the key cannot have another value.
  const headers: Record<string, string> = name === "authorization" ? {} : { [name]: value };
  const response = await askHostile("/employees/1", { key: await keyWith(grants), ...options, headers });
  if (asked.length === 0) return response.status === 400 || response.status === 415 ? "refused" : "failed";
  const heard = asked[0]?.headers.get(name) ?? null;
  if (heard === null) return "left out";
  return heard === value ? "passes" : "replaced";
}

it.each(rows)("%s is treated as docs/headers.md says", async (name, expected) => {
  const outcomes: string[] = [];
  for (const call of CALLS) outcomes.push(await outcome(call, name));
  expect(outcomes).toEqual(expected);
  if (name === "authorization") expect(asked[0]?.headers.get(name)).toBe(env.ORIGIN_AUTHORIZATION);
});

it("the page has every header that the gate names, once, in order", () => {
  const names = rows.map(([name]) => name);
  expect(names).toEqual([...new Set(names)].toSorted());
  const own = [...REQUEST, ...REQUEST_WRITE, ...REQUEST_UNPROJECTED, ...REQUEST_REFUSED];
  expect(own.filter((name) => !names.includes(name))).toEqual([]);
});

it("a header that limits a write passes where the catalog names it, and the refusal names it elsewhere", async () => {
  const heard: (string | null)[] = [];
  const gate = bentGate({
    catalog: catalog.replace('"headers": ["X-Total-Count"]', '"headers": ["Prefer"]'),
    origin: async (request) => {
      heard.push(request.headers.get("prefer"));
      return json('{"data":{"id":1}}');
    },
  });
  const key = await keyWith(ALL_EMPLOYEES);
  const write = (name: string) =>
    gate.ask("/employees/1", { key, ...WRITE, headers: { [name]: "tx=rollback" } });
  expect((await write("prefer")).status).toBe(200);
  expect(heard).toEqual(["tx=rollback"]);
  const problem = await problemOf(await write("x-dry-run"));
  expect(problem).toMatchObject({ code: "header_not_passed", detail: expect.stringContaining("x-dry-run") });
  expect(heard).toHaveLength(1);
});

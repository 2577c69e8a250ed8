/** Links in bodies lead to the gate, by the same rule as links in headers. */
import catalog from "fieldgate-catalog" with { type: "text" };
import { describe, expect, it } from "vitest";
import { onGate } from "../../../pkg/gate/response-headers.ts";
import { json, thenSilence } from "./helpers/bodies.ts";
import { type Bends, bentGate } from "./helpers/double.ts";
import { ALL_EMPLOYEES } from "./helpers/grants.ts";
import { type Grants, keyWith } from "./helpers/keys.ts";

/** The address that the bound origin sees as its own. */
const ORIGIN = "https://origin";
const NAMES: Grants = { employees: { actions: ["read"], fields: ["name"] } };
const GATE = "https://gate.example.com";

/** The HR catalog, with links beside and in the records of employees. */
const linked = catalog.replace(
  '"id": "employees",',
  '"id": "employees", "links": ["meta.next", "meta.links.*", "data.website"],',
);

async function answered(grants: Grants, response: () => Response, bends: Bends = {}, method = "GET") {
  const gate = bentGate({ catalog: linked, origin: async () => response(), ...bends });
  return { gate, response: await gate.ask("/employees", { key: await keyWith(grants), method }) };
}

const page = (link: string, name = "Ada"): string =>
  JSON.stringify({
    meta: { next: link, links: { self: { href: link } } },
    data: [{ name, website: link, salary: 1 }],
  });

describe.each([
  ["a key with a field list", NAMES, false],
  ["a key with ALL fields", ALL_EMPLOYEES, true],
] as const)("%s", (_, grants, seesAll) => {
  it.each([
    [`${ORIGIN}/api/v2/employees?page=2`, `${GATE}/api/v2/employees?page=2`],
    ["/api/v2/employees?page=2", "/api/v2/employees?page=2"],
    [`${GATE}/api/v2/employees`, `${GATE}/api/v2/employees`],
    ["https://elsewhere.example/api/v2/employees", null],
    [`${ORIGIN}@elsewhere.example/`, null],
  ])("gets %s as %s", async (link, expected) => {
    const { response } = await answered(grants, () => json(page(link)));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      meta: { next: expected, links: { self: { href: expected } } },
      data: [seesAll ? { name: "Ada", website: expected, salary: 1 } : { name: "Ada" }],
    });
  });

  it("gets a long list with its links, in pieces", async () => {
    const row = { name: "Ada", website: `${ORIGIN}/x`, salary: 1 };
    const body = JSON.stringify({ data: Array.from({ length: 40_000 }, () => row) });
    const { response } = await answered(grants, () => json(body));
    const text = await response.text();
    expect(text).not.toContain(ORIGIN);
    expect(JSON.parse(text).data).toHaveLength(40_000);
    expect(text.includes(`"website":"${GATE}/x"`)).toBe(seesAll);
  });

  it("gets no link of a body that turns out to be faulty", async () => {
    const { response } = await answered(grants, () => json(page(`${ORIGIN}/x`).slice(0, -1)));
    expect(response.status).toBe(502);
  });

  it("gets links by the API's public address", async () => {
    const gate = bentGate({
      catalog: linked,
      origin: async () => json(page("https://api.example.com/hr/api/v2/employees?page=2")),
      ORIGIN_PUBLIC_URL: "https://api.example.com/hr",
    });
    const response = await gate.ask("/employees", { key: await keyWith(grants) });
    expect(await response.json()).toMatchObject({ meta: { next: `${GATE}/api/v2/employees?page=2` } });
  });
});

describe("a key with ALL fields gets no link to the API, whatever the type says", () => {
  it.each([
    ["application/x-ndjson", "", "\n"],
    ["application/json-seq", "\x1e", "\n"],
  ])("each text of %s is rewritten", async (type, before, after) => {
    const { response } = await answered(
      ALL_EMPLOYEES,
      () => new Response(before + page(`${ORIGIN}/x`) + after, { headers: { "content-type": type } }),
    );
    expect(await response.text()).toBe(before + page(`${GATE}/x`) + after);
  });

  it.each(["", "application/json, application/json", "json"])(
    "a body of the type %j is a 502",
    async (type) => {
      const body = new TextEncoder().encode(page(`${ORIGIN}/x`));
      const { response } = await answered(
        ALL_EMPLOYEES,
        () => new Response(body, { headers: type === "" ? {} : { "content-type": type } }),
      );
      expect(response.status).toBe(502);
      expect(await response.text()).not.toContain(ORIGIN);
    },
  );

  it("a response without a body needs no type", async () => {
    const { response } = await answered(ALL_EMPLOYEES, () => new Response(null, { status: 204 }));
    expect(response.status).toBe(204);
  });
});

it("a body that is not JSON, a HEAD and a 304 pass as without links", async () => {
  const csv = await answered(
    ALL_EMPLOYEES,
    () => new Response(`${ORIGIN}/x`, { headers: { "content-type": "text/csv" } }),
  );
  expect(await csv.response.text()).toBe(`${ORIGIN}/x`);
  const head = await answered(ALL_EMPLOYEES, () => json(page(ORIGIN)), {}, "HEAD");
  expect([head.response.status, head.response.headers.get("content-length")]).toEqual([200, null]);
  const unchanged = await answered(
    ALL_EMPLOYEES,
    () => new Response(null, { status: 304, headers: { etag: '"a"' } }),
  );
  expect([unchanged.response.status, unchanged.response.headers.get("etag")]).toEqual([304, '"a"']);
});

it("a key with ALL fields gets a whole body where it asks for a part, in which no link could be found", async () => {
  const gate = bentGate({ catalog: linked, origin: async () => json(page("/x")) });
  const headers = { range: "bytes=0-9", "if-range": '"a"' };
  await gate.ask("/employees", { key: await keyWith(ALL_EMPLOYEES), headers });
  expect(
    gate.calls.origin.map((call) => [...call.headers.keys()].filter((name) => name.endsWith("range"))),
  ).toEqual([[]]);
});

it.each([
  "https://api.example.com/hr/",
  "api.example.com",
  "https://a@api.example.com",
  "https://api.example.com?x",
])("the public address %s is a fault of the deployment", async (ORIGIN_PUBLIC_URL) => {
  const gate = bentGate({ ORIGIN_PUBLIC_URL });
  const response = await gate.ask("/employees", { key: await keyWith(NAMES) });
  expect([response.status, (await response.json<{ code: string }>()).code]).toEqual([503, "misconfigured"]);
});

/** References in all their forms: the engine leads nowhere else than the platform's URL parser does. */
it("a link in a body leads where the same link in a header leads, or is null", async () => {
  const schemes = ["", "https:", "HTTPS:", "http:", "javascript:"];
  const slashes = ["", "/", "//", "///", "/\\"];
  const hosts = ["", "origin", "ORIGIN:443", "origin:444", "origin.example", "me@origin", "gate.example.com"];
  const rests = ["", "/a?b=c", "?b", "a b", "/..//x"];
  const key = await keyWith(ALL_EMPLOYEES);
  const links = schemes.flatMap((scheme) =>
    slashes.flatMap((slash) =>
      hosts.flatMap((host) => rests.map((rest) => `${scheme}${slash}${host}${rest}`)),
    ),
  );
  const body = JSON.stringify({ data: links.map((website) => ({ website })) });
  const gate = bentGate({ catalog: linked, origin: async () => json(body) });
  const { data } = await (await gate.ask("/employees", { key })).json<{
    data: { website: string | null }[];
  }>();
  const target = "/api/v2/employees";
  const origin = { base: ORIGIN, publicBase: ORIGIN };
  for (const [at, { website }] of data.entries()) {
    if (website === null) continue;
    const url = new URL(website, `${GATE}${target}`);
    expect(url.origin, links[at]).toBe(GATE);
    expect(`${url.origin}${url.pathname}${url.search}`, links[at]).toBe(
      onGate(links[at] ?? "", target, origin, new URL(GATE)),
    );
  }
  expect(data.filter(({ website }) => website !== null).length).toBeGreaterThan(50);
});

it("a text of a sequence leaves with its links as soon as it is whole, for a key with ALL fields too", async () => {
  const type = { headers: { "content-type": "application/json-seq" } };
  const text = `\x1e${JSON.stringify({ meta: { next: `${ORIGIN}/x` } })}\n`;
  const { response } = await answered(ALL_EMPLOYEES, () => new Response(thenSilence(text), type));
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(text.replace(ORIGIN, GATE));
  await reader?.cancel();
});

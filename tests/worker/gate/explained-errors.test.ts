import { describe, expect, it } from "vitest";
import vectors from "../../vectors/origin-errors.json";
import { problemOf } from "./helpers/ask.ts";
import { bentGate } from "./helpers/double.ts";
import { type Grants, keyOf } from "./helpers/keys.ts";

type Grant = Grants[string];
type Case = {
  name: string;
  errors: unknown;
  grant: { actions: Grant["actions"]; fields: "all" | string[] };
  method?: string;
  body?: unknown;
  input?: string;
  leaves?: unknown;
};

const GITHUB = {
  members: ["/message"],
  entries: { at: "/errors", field: "/field", members: ["/message"] },
};
const BODY = JSON.stringify({
  message: "Validation Failed",
  errors: [
    { field: "name", message: "is taken" },
    { field: "salary", message: "canary" },
  ],
});
const PERMITTED = { message: "Validation Failed", errors: [{ field: "name", message: "is taken" }] };

type World = { settings?: object; grant?: Case["grant"]; method?: string };

/** What a key gets if the origin answers like this. */
async function answered(
  answer: () => Response,
  {
    settings = { errors: GITHUB },
    grant = { actions: ["read"], fields: ["name"] },
    method = "GET",
  }: World = {},
): Promise<Response> {
  const [endpoint] = vectors.catalog.endpoints;
  const catalog = JSON.stringify({ ...vectors.catalog, endpoints: [{ ...endpoint, ...settings }] });
  const { actions, fields } = grant;
  const granted = fields === "all" ? { actions } : { actions, fields };
  const key = await keyOf(catalog, { people: granted });
  const gate = bentGate({ catalog, origin: async () => answer() });
  const path = `https://gate.example.com/people${method === "DELETE" ? "/7" : ""}`;
  return gate.ask(path, { key, method, ...(method === "POST" && { json: {} }) });
}

const refused = (body: BodyInit, type = "application/json", status = 422) =>
  answered(() => new Response(body, { status, headers: { "content-type": type, "x-debug": "canary" } }));

describe("what the catalog lets a key learn of an error leaves, and nothing else", () => {
  it.each(vectors.cases as Case[])("$name", async ({ errors, grant, method, body, input, leaves }) => {
    const response = await answered(
      () =>
        new Response(input ?? JSON.stringify(body), {
          status: 422,
          headers: { "content-type": "application/json" },
        }),
      { settings: { errors }, grant, method: method ?? (grant.actions[0] === "read" ? "GET" : "POST") },
    );
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await problemOf(response)).toEqual({
      title: "The origin returned an error",
      status: 422,
      code: "origin_error",
      detail: "The origin returned status 422.",
      ...(leaves === undefined ? {} : { origin: leaves }),
    });
  });
});

describe("an error leaves with its status alone", () => {
  it.each([500, 502, 503, 599])("from a %i", async (status) => {
    expect(await (await refused(BODY, "application/json", status)).text()).not.toContain("Validation");
  });
  it.each([401, 403, 407])("from a %i, which is about the gate", async (status) => {
    const response = await refused(BODY, "application/json", status);
    expect(response.status).toBe(502);
    expect(await response.text()).not.toContain("Validation");
  });
  it.each<[string, BodyInit, string]>([
    ["of another type", BODY, "text/plain"],
    ["of no type", BODY, ""],
    ["in another charset", BODY, "application/json; charset=utf-16"],
    ["that is cut", BODY.slice(0, -1), "application/json"],
    ["that is empty", "", "application/json"],
    ["that is too large", BODY.replace("is taken", "x".repeat(65_536)), "application/json"],
    [
      "that is not UTF-8",
      new TextEncoder().encode(BODY).map((byte) => (byte === 0x74 ? 0xff : byte)),
      "application/json",
    ],
  ])("with a body %s", async (_, body, type) => {
    expect(await problemOf(await refused(body, type))).not.toHaveProperty("origin");
  });
});

it("an error of any JSON type is explained, and its headers stay back", async () => {
  const response = await refused(BODY, "application/problem+json; charset=utf8", 400);
  expect(JSON.stringify([...response.headers])).not.toContain("canary");
  expect(await problemOf(response)).toMatchObject({ status: 400, origin: PERMITTED });
});

it("an override replaces the rules of its endpoint", async () => {
  const settings = { errors: GITHUB, overrides: { "GET /people": { errors: { members: ["/other"] } } } };
  const answer = () => Response.json(JSON.parse(BODY), { status: 422 });
  expect(await problemOf(await answered(answer, { settings }))).not.toHaveProperty("origin");
  const created = await answered(answer, {
    settings,
    grant: { actions: ["create"], fields: ["name"] },
    method: "POST",
  });
  expect(await problemOf(created)).toMatchObject({ origin: PERMITTED });
});

describe("a whole error", () => {
  const settings = { errors: { ...GITHUB, whole: true } };
  const ALL: Case["grant"] = { actions: ["read", "create"], fields: "all" };

  it.each([
    ["application/json", BODY],
    ["application/problem+json; charset=utf-8", "{faulty"],
    ["text/plain", "ORA-00001"],
  ])("leaves as it is to a key with ALL fields: %s", async (type, body) => {
    const answer = () =>
      new Response(body, { status: 409, headers: { "content-type": type, "x-debug": "1" } });
    const response = await answered(answer, { settings, grant: ALL });
    expect(response.status).toBe(409);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.has("x-debug")).toBe(false);
    expect(await response.text()).toBe(body);
  });

  it.each<[string, number, Case["grant"], string]>([
    ["text/html", 422, ALL, "GET"],
    ["application/xml", 422, ALL, "GET"],
    ["application/json", 500, ALL, "GET"],
    ["application/json", 403, ALL, "GET"],
    ["application/json", 422, { actions: ["read"], fields: ["name"] }, "GET"],
    ["application/json", 422, { actions: ["create"], fields: "all" }, "POST"],
  ])("does not leave: %s, %i, %o", async (type, status, grant, method) => {
    const trace = `{"trace":"canary"}`;
    const answer = () => new Response(trace, { status, headers: { "content-type": type } });
    const response = await answered(answer, { settings, grant, method });
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.text()).not.toContain("canary");
  });
});

describe("originForbids", () => {
  it.each([
    [403, 403, "origin_forbidden"],
    [401, 502, "origin_refused"],
    [407, 502, "origin_refused"],
  ])("a %i of the origin is a %i", async (status, seen, code) => {
    const settings = { originForbids: true, errors: { members: ["/message"], whole: true } };
    for (const fields of [["name"], "all"] as const) {
      const grant: Case["grant"] = { actions: ["read"], fields: fields === "all" ? "all" : [...fields] };
      const response = await answered(() => new Response(BODY, { status }), { settings, grant });
      expect(response.status).toBe(seen);
      expect(await response.clone().text()).not.toContain("Validation");
      expect((await problemOf(response)).code).toBe(code);
    }
  });
});

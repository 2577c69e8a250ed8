import catalog from "fieldgate-catalog" with { type: "text" };
import { describe, expect, it } from "vitest";
import { askHostile, problemOf } from "./helpers/ask.ts";
import { json } from "./helpers/bodies.ts";
import { bentGate } from "./helpers/double.ts";
import { ALL_EMPLOYEES } from "./helpers/grants.ts";
import { asked } from "./helpers/hostile.ts";
import { type Grants, keyWith } from "./helpers/keys.ts";

const FORM = "application/x-www-form-urlencoded";

/** May read and write a phone number and a city. */
const CONTACT: Grants = {
  employees: { actions: ["read", "update"], fields: ["phone", "address.city", "name"] },
};

/** The HR catalog, with an origin that also accepts forms of this style for changes of employees. */
const takesForms = (style: "brackets" | "dots") =>
  catalog.replace('"id": "employees",', `"id": "employees", "formBody": "${style}",`);

/** Sends a form to a gate whose origin returns what it got. */
async function sent(grants: Grants, body: string, style: "brackets" | "dots" = "brackets", type = FORM) {
  const heard: [type: string | null, body: string][] = [];
  const gate = bentGate({
    catalog: takesForms(style),
    origin: async (request) => {
      heard.push([request.headers.get("content-type"), new TextDecoder().decode(await request.bytes())]);
      return json('{"data":{"id":1,"phone":"1","salary":{"amount":1}}}');
    },
  });
  const headers = { "content-type": type };
  const response = await gate.ask("/employees/1", {
    key: await keyWith(grants),
    method: "PATCH",
    headers,
    body,
  });
  return { response, heard };
}

it("the catalog of these tests accepts forms where it says so", () => {
  expect(takesForms("dots")).not.toBe(catalog);
});

describe("a form of granted fields reaches the origin byte for byte", () => {
  it.each([
    "data[phone]=%2b49+30&data[address][city]=Berlin",
    "data%5Bphone%5D=1&data[phone]=2",
    "data[phone]=",
    "",
  ])("%s", async (body) => {
    const { response, heard } = await sent(CONTACT, body);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { id: 1, phone: "1" } });
    expect(heard).toEqual([[FORM, body]]);
  });

  it("in the style that the catalog names", async () => {
    const body = "data.phone=1&data.address.city=Berlin";
    expect((await sent(CONTACT, body, "dots")).heard).toEqual([[FORM, body]]);
  });

  it("and with all fields any form, as long as it names no method", async () => {
    const body = "data.x=1;y&&z[";
    expect((await sent(ALL_EMPLOYEES, body)).heard).toEqual([[FORM, body]]);
  });
});

describe("a form with a field that is not granted never reaches the origin", () => {
  it.each<[string, string, object]>([
    ["at the top", "data[phone]=1&data[email]=x", { fields: ["email"] }],
    ["nested", "data[salary][amount]=1", { fields: ["salary"] }],
    [
      "twice, escaped, and beside others",
      "data%5B%73alary%5D=1&data[salary]=2&data[email]=x",
      { fields: ["salary", "email"] },
    ],
    ["beside the record", "phone=1", { outside: ["phone"] }],
    ["in the place of a record with hidden fields", "data[address]=1", { replaces: ["address"] }],
    ["read-only", "data[name]=x", { readOnly: ["name"] }],
  ])("%s", async (_, body, faults) => {
    const { response, heard } = await sent(CONTACT, body);
    expect(response.status).toBe(403);
    expect(await problemOf(response)).toMatchObject({ code: "fields_not_granted", ...faults });
    expect(heard).toEqual([]);
  });

  it("and the refusal names twenty of them, and counts the others", async () => {
    const body = Array.from({ length: 25 }, (_, n) => `data[x${n}]=`).join("&");
    const problem = await problemOf((await sent(CONTACT, body)).response);
    expect(problem.fields).toHaveLength(20);
    expect(problem.more).toBe(5);
  });
});

describe("a form that servers might read differently is refused", () => {
  it.each([
    "data.phone=1",
    "data[phone]=1;data[salary]=2",
    "data[phone]=1&data[0][salary]=2",
    "data[]=1",
    "data[phone=1",
    "data[phone]salary=1",
    "data[pho%6ee]=%zz",
    "data[phone]=%c0%af",
    "data[phone]",
    "data[phone]=1&",
    "data[phone]=Zo\u00eb",
  ])("%s", async (body) => {
    const { response, heard } = await sent(CONTACT, body);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).code).toBe("invalid_body");
    expect(heard).toEqual([]);
  });

  it("and one that names a method too, in whatever case", async () => {
    for (const grants of [CONTACT, ALL_EMPLOYEES]) {
      const { response, heard } = await sent(grants, "data[phone]=1&_METHOD=DELETE");
      expect((await problemOf(response)).code).toBe("method_override");
      expect(heard).toEqual([]);
    }
  });

  it.each(["multipart/form-data; boundary=x", `${FORM}; charset=utf-16`, "text/plain"])(
    "and one sent as %s",
    async (type) => {
      const { response, heard } = await sent(CONTACT, "data[phone]=1", "brackets", type);
      expect(response.status).toBe(415);
      expect(heard).toEqual([]);
    },
  );
});

it("where the catalog does not mention forms, none is accepted", async () => {
  const headers = { "content-type": FORM };
  const options = { key: await keyWith(CONTACT), method: "PATCH", headers, body: "data[phone]=1" };
  expect((await askHostile("/employees/1", options)).status).toBe(415);
  expect(asked).toEqual([]);
});

it("JSON and merge-patch are still accepted where forms are, and checked as JSON", async () => {
  for (const type of ["application/json", "application/merge-patch+json"]) {
    expect((await sent(CONTACT, '{"data":{"phone":null}}', "brackets", type)).response.status).toBe(200);
    expect((await sent(CONTACT, '{"data":{"address":null}}', "brackets", type)).response.status).toBe(403);
    expect((await sent(CONTACT, "data[phone]=1", "brackets", type)).response.status).toBe(400);
  }
});

/** What the package adds to the engine: errors, checks of arguments, surviving a trap, disposing. */
import { describe, expect, it } from "vitest";
import type { Boundary } from "../../pkg/core/boundary.ts";
import { call, generation } from "../../pkg/core/instance.ts";
import {
  type Allowed,
  Catalog,
  type DecideOptions,
  digestKey,
  generateKey,
  mask,
} from "../../pkg/entries/node.ts";
import { trap } from "./support/streams.ts";

const DOCUMENT = {
  name: "HR",
  endpoints: [
    {
      id: "people",
      title: "People",
      routes: {
        read: ["GET /people"],
        update: ["PATCH /people/{id}"],
        delete: ["DELETE /people/{id}"],
        download: ["GET /people/{id}/photo"],
      },
      records: "/data",
      bodyMaxBytes: 100,
      fields: [
        { path: "name", type: "string" as const },
        { path: "salary", type: "number" as const },
      ],
      sample: { data: [{ name: "Ada", salary: 1 }] },
    },
  ],
};
const READ = { method: "GET", path: "/people" };
const BODY = '{"data":[{"name":"Ada","salary":1}]}';
const NAMES_ONLY = '{"data":[{"name":"Ada"}]}';

const catalog = () => Catalog.parse(DOCUMENT);
const names = () =>
  catalog().grants({ people: { actions: ["read", "update", "delete", "download"], fields: ["name"] } });
const all = () => catalog().grants({ people: { actions: ["read", "update"] } });
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const code = (code: string) => expect.objectContaining({ name: "FieldgateError", code });

function allowed(grants: ReturnType<typeof names>, request = READ): Allowed {
  const decision = grants.decide(request);
  if (decision.outcome === "deny") throw new Error(decision.reason.code);
  return decision;
}

describe("expiry", () => {
  it("denies from exactly its millisecond on", () => {
    const at = (now: number) => names().decide(READ, { now, expiresAt: 1000 }).outcome;
    expect([at(999), at(1000)]).toEqual(["allow", "deny"]);
  });

  it("is separate for each call of the same grants", () => {
    const grants = names();
    const until = (expiresAt: number | null) => grants.decide(READ, { now: 1000, expiresAt }).outcome;
    expect([until(2000), until(500), until(null), until(2000)]).toEqual(["allow", "deny", "allow", "allow"]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, "2026-01-01", new Date()])(
    "is never read as never: %s",
    (time) => {
      const options = { expiresAt: time } as DecideOptions;
      expect(() => names().decide(READ, options)).toThrow(code("invalid_argument"));
    },
  );

  it("has passed if the clock returns no time", () => {
    expect(names().decide(READ, { now: Number.NaN, expiresAt: 1000 }).outcome).toBe("deny");
  });
});

describe("bodies", () => {
  it("of responses pass as they are with ALL fields, neither copied nor read", () => {
    const bytes = new TextEncoder().encode("no JSON");
    expect(allowed(all()).project(bytes)).toBe(bytes);
  });

  it("of downloads stream as they are", async () => {
    const photo = allowed(names(), { method: "GET", path: "/people/7/photo" });
    expect(photo.answer).toEqual({ rule: "attachment" });
    const streamed = new Response("no JSON").body?.pipeThrough(photo.projectStream());
    expect(await new Response(streamed).text()).toBe("no JSON");
  });

  it("in shared memory are projected into memory of their own", () => {
    const shared = new Uint8Array(new SharedArrayBuffer(BODY.length));
    shared.set(new TextEncoder().encode(BODY));
    expect(decoded(allowed(names()).project(shared))).toBe(NAMES_ONLY);
    expect(allowed(all()).project(shared).buffer).toBeInstanceOf(ArrayBuffer);
  });

  it("of a call that takes none are refused, unless empty", () => {
    const deletion = allowed(names(), { method: "DELETE", path: "/people/7" });
    expect(deletion.checkBody("")).toEqual({ verdict: "pass" });
    expect(() => deletion.checkBody("{}")).toThrow(code("unexpected_body"));
  });

  it.each([names, all])("beyond the endpoint's size are refused, with a field list or without", (grants) => {
    const update = allowed(grants(), { method: "PATCH", path: "/people/7" });
    expect(() => update.checkBody(" ".repeat(101))).toThrow(code("body_too_large"));
  });

  it("that are forms are checked if the catalog says how their names are written", () => {
    const patch = { method: "PATCH", path: "/people/7" };
    const [people] = DOCUMENT.endpoints;
    const taken = Catalog.parse({
      name: "HR",
      endpoints: [{ ...people, records: "", formBody: "brackets" }],
    } as never);
    const update = allowed(taken.grants({ people: { actions: ["update"], fields: ["name"] } }), patch);
    expect(update.body).toEqual({ rule: "check", maxBytes: 100, form: "brackets" });
    expect(update.checkForm("name=Ada")).toEqual({ verdict: "pass" });
    expect(update.checkForm("name=Ada&salary=2")).toMatchObject({ verdict: "refused", fields: ["salary"] });
    expect(() => allowed(names(), patch).checkForm("name=Ada")).toThrow(code("form_not_taken"));
  });

  it("that are faulty are reported in a verdict, and as an error of a projection", () => {
    const update = allowed(names(), { method: "PATCH", path: "/people/7" });
    expect(update.checkBody('{"data":')).toMatchObject({ verdict: "invalid_json", code: "incomplete" });
    expect(() => update.project('{"data":')).toThrow(code("invalid_json"));
  });
});

describe("a trap", () => {
  it("does not affect earlier catalogs, grants, masks and decisions", () => {
    const [held, grants, namesMask] = [catalog(), names(), mask(["name"], { records: "/data" })];
    const [read, update] = [allowed(grants), allowed(grants, { method: "PATCH", path: "/people/7" })];
    for (let times = 0; times < 3; times++) {
      trap();
      expect(decoded(read.project(BODY))).toBe(NAMES_ONLY);
      expect(decoded(allowed(grants).project(BODY))).toBe(NAMES_ONLY);
      expect(decoded(namesMask.project(BODY))).toBe(NAMES_ONLY);
      expect(update.checkBody('{"data":{"salary":1}}')).toMatchObject({
        verdict: "refused",
        fields: ["salary"],
      });
      expect(held.grants({ people: { actions: ["read"] } }).lint()).toEqual([]);
      expect(held.checkLeaks({ rounds: 3 }).leaks).toEqual([]);
    }
  });

  it("makes no decision use another's mask", () => {
    const [nameless, salaryless] = [["salary"], ["name"]].map((fields) =>
      allowed(catalog().grants({ people: { actions: ["read"], fields } })),
    );
    trap();
    expect(decoded(salaryless?.project(BODY) ?? new Uint8Array())).toBe(NAMES_ONLY);
    expect(decoded(nameless?.project(BODY) ?? new Uint8Array())).toBe('{"data":[{"salary":1}]}');
  });
});

describe("what is disposed", () => {
  it("is refused, and so are the grants of a catalog, before and after a trap", () => {
    const [held, namesMask] = [catalog(), mask(["name"])];
    const grants = held.grants({ people: { actions: ["read"], fields: ["name"] } });
    expect(grants.decide(READ).outcome).toBe("allow");
    held[Symbol.dispose]();
    held[Symbol.dispose]();
    namesMask[Symbol.dispose]();
    const uses = [
      () => held.grants({}),
      () => held.checkLeaks(),
      () => grants.preview(),
      () => grants.decide(READ),
      () => namesMask.project("{}"),
    ];
    for (const use of uses) expect(use).toThrow(code("disposed"));
    trap();
    for (const use of uses) expect(use).toThrow(code("disposed"));
  });

  it("does not end a stream that it opened", async () => {
    const namesMask = mask(["name"]);
    const stream = namesMask.projectStream();
    namesMask[Symbol.dispose]();
    const streamed = new Response('{"name":1,"id":2}').body?.pipeThrough(stream);
    expect(await new Response(streamed).text()).toBe('{"name":1}');
  });
});

describe("arguments of a wrong type", () => {
  it.each<[string, () => unknown]>([
    ["no document", () => Catalog.parse(undefined as never)],
    ["no path", () => names().decide({ method: "GET" } as never)],
    ["a body that is an object", () => mask(["name"]).project({} as never)],
    ["a body that is an array of numbers", () => mask(["name"]).project([123, 125] as never)],
    ["wider numbers than bytes", () => mask(["name"]).project(new Uint16Array(2) as never)],
    ["a key that is no text", () => digestKey(7 as never)],
  ])("are refused before they reach the engine: %s", (_, call) => {
    const read = allowed(names());
    expect(call).toThrow(code("invalid_argument"));
    expect(decoded(read.project(BODY))).toBe(NAMES_ONLY);
  });

  it("never enter the engine, so nothing is mistaken for a trap", () => {
    const before = generation();
    for (const value of [
      undefined,
      null,
      true,
      7n,
      Symbol("a symbol"),
      {},
      [],
      new Date(),
      { length: 2 ** 31 },
    ]) {
      const uses: ((wasm: Boundary) => unknown)[] = [
        (wasm) => wasm.compileCatalog(value as never),
        (wasm) => wasm.freeMask(value as never),
        (wasm) => wasm.readRecord(value as never),
        (wasm) => wasm.decide(1, "GET", "/", "", value as never),
        (wasm) => wasm.checkForm(1, 1, value as never, new Uint8Array()),
      ];
      for (const use of uses)
        expect(() => call(use)).toThrow(expect.objectContaining({ code: "invalid_argument" }));
    }
    expect(generation()).toBe(before);
  });

  it("that only the engine can check get its own codes", () => {
    expect(() => mask("name" as never)).toThrow(code("invalid_mask"));
    expect(() => mask(["a..b"])).toThrow(code("invalid_mask"));
    expect(() => generateKey("UPPER")).toThrow(code("invalid_prefix"));
    expect(() => catalog().checkLeaks({ seeds: 1 } as never)).toThrow(code("invalid_leak_plan"));
    expect(() => catalog().openGrants({ people: { actions: ["read"] } } as never)).toThrow(
      code("invalid_grants"),
    );
  });
});

describe("what a caller does to results", () => {
  it("changes nothing that is decided or projected", () => {
    const grants = names();
    Object.assign(grants.document, { people: { actions: ["read"], fields: "all" } });
    const read = allowed(grants);
    Object.assign(read, { answer: { rule: "pass" }, body: { rule: "pass", maxBytes: 1000 } });
    expect(decoded(read.project(BODY))).toBe(NAMES_ONLY);
    expect(() => read.checkBody("{}")).toThrow(code("unexpected_body"));
  });
});

describe("stored grants", () => {
  it("of an older catalog are opened: what no longer exists grants nothing, the rest stays", () => {
    const stored = {
      gone: { actions: ["read" as const], fields: "all" as const },
      people: { actions: ["read" as const], fields: ["name", "iban"] },
    };
    expect(() => catalog().grants(stored)).toThrow(code("invalid_grants"));
    const grants = catalog().openGrants(stored);
    expect(grants.preview()).toMatchObject({ staleEndpoints: ["gone"], endpoints: [{ stale: ["iban"] }] });
    expect(decoded(allowed(grants).project(BODY))).toBe(NAMES_ONLY);
  });

  it("are the document of grants", () => {
    const { document } = names();
    expect(catalog().openGrants(document).document).toEqual(document);
    expect(catalog().openGrants(JSON.stringify(document)).diff(names())).toEqual({
      wider: false,
      gained: [],
      lost: [],
    });
  });
});

/**
 * A query that the gate allows, as parsers that nobody here wrote read it: those of the frameworks, and json-mask, whose
 * lists are those of Google's APIs. None finds what was not judged.
 */
import { readFileSync } from "node:fs";
import express from "express";
import express4 from "express4";
import fc from "fast-check";
import fastify from "fastify";
import { Catalog, type CatalogDocument } from "fieldgate";
import { Hono } from "hono";
import jsonMask from "json-mask";
import { beforeAll, describe, expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const catalog = Catalog.parse(JSON.parse(read("../vectors/catalog.json")) as CatalogDocument);
const HELD = ["attributes.status", "attributes.start_date", "attributes.valid", "attributes.reviewer.name"];
const HIDDEN = ["salary", "rating", "email", "valid_from", "points"];
const reviewer = catalog.grants({ reviews: { actions: ["read"], fields: HELD } });
const anyone = catalog.grants({ documents: { actions: ["read"], fields: "all" } });

type Read = (query: string) => unknown | Promise<unknown>;

/** What a handler behind each framework is given. */
const PARSERS: Record<string, Read> = {
  "Express 4 (qs)": (query) => queryOf(express4().get("query parser fn"), query),
  "Express 5 (simple)": (query) => queryOf(express().get("query parser fn"), query),
  "Express 5 (qs)": (query) =>
    queryOf(express().set("query parser", "extended").get("query parser fn"), query),
  Fastify: async (query) => (await app.inject(`/?${query}`)).json(),
  Hono: async (query) => (await hono.request(`/?${query}`)).json(),
  URLSearchParams: (query) => [...new URLSearchParams(`?${query}`)],
};

const app = fastify();
app.get("/", async (request) => request.query);
const hono = new Hono().get("/", (context) => context.json(context.req.queries()));

function queryOf(parse: (query: string) => unknown, query: string): unknown {
  return JSON.parse(JSON.stringify(parse(query)));
}

function forwarded(grants: typeof anyone, path: string, query: string): string | undefined {
  const decision = grants.decide({ method: "GET", path, query });
  return decision.outcome === "allow" ? (decision.target.split("?")[1] ?? "") : undefined;
}

/** Everything escaped, from what a form's reader finds. */
function strict(query: string): string {
  const escaped = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
  return [...new URLSearchParams(`?${query}`)]
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .join("&");
}

const piece = fc.constantFrom(
  ..."a b c = & + ; , : / ? @ $ ! * ( ) ' [ ] [] [a] ]= %5B %5D %3D %26 %2B %2C %41 %c3%a9 %C3%A9 . - _ ~ 10:30 YQ==".split(
    " ",
  ),
);
const query = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(""));

beforeAll(() => app.ready());

describe.each(Object.entries(PARSERS))("%s", (_, parse) => {
  test("reads a forwarded query as what was judged, whatever of it left as it came", async () => {
    let asItCame = 0;
    const holds = fc.asyncProperty(query, async (text) => {
      const sent = forwarded(anyone, "/api/documents", text);
      if (sent === undefined) return;
      if (sent !== strict(text)) asItCame += 1;
      expect(await parse(sent)).toEqual(await parse(strict(text)));
    });
    await fc.assert(holds, { numRuns: 1_000 });
    expect(asItCame).toBeGreaterThan(20);
  });

  test("finds no hidden name in a filter or a list that a field list allows", async () => {
    const names = "status start_date valid valid_from rating email reviewer name desc".split(" ");
    const marks = [
      "[",
      "]",
      "][",
      ".",
      ",",
      "/",
      ":",
      " ",
      "filter[",
      "][_eq]",
      "_from",
      "[gte]",
      "%5B",
      "%5D",
      "sort=",
      "=",
    ];
    const parts = fc.array(fc.constantFrom(...names, ...marks), { minLength: 1, maxLength: 9 });
    let allowed = 0;
    const holds = fc.asyncProperty(
      fc.constantFrom("", "sort=", "$orderby=attributes/"),
      parts,
      async (start, own) => {
        const sent = forwarded(reviewer, "/api/reviews", start + own.join(""));
        if (sent === undefined) return;
        allowed += 1;
        const text = JSON.stringify(await parse(sent));
        // A value may have any name: the field before it is the one that was judged.
        const named = start === "" ? text.replace(/:"[^"]*"/g, "").replace(/,"[^"]*"\]/g, "]") : text;
        for (const hidden of HIDDEN) expect(named.split(/\W+/)).not.toContain(hidden);
      },
    );
    await fc.assert(holds, { numRuns: 3_000 });
    expect(allowed).toBeGreaterThan(3);
  });
});

test("a nested filter is the tree that was judged", async () => {
  const sent = forwarded(reviewer, "/api/reviews", "filter[reviewer][name][_eq]=Ada&filter[status][_in]=a,b");
  expect(await PARSERS["Express 4 (qs)"]?.(sent ?? "")).toMatchObject({
    filter: { reviewer: { name: { _eq: "Ada" } }, status: { _in: "a,b" } },
  });
});

test("json-mask picks from a whole record nothing that is hidden, by any nested list that is allowed", () => {
  const attributes = {
    status: 1,
    start_date: 2,
    rating: "hidden",
    valid_from: "hidden",
    reviewer: { name: 3, email: "hidden" },
  };
  const parts = fc.array(
    fc.constantFrom("status", "start_date", "rating", "reviewer", "email", "name", "(", ")", ",", "*", "/"),
    { minLength: 1, maxLength: 8 },
  );
  let picked = 0;
  const holds = fc.property(parts, (own) => {
    const sent = forwarded(reviewer, "/api/reviews", `expand=${own.join("")}`);
    if (sent === undefined) return;
    const list = new URLSearchParams(sent).get("expand") ?? "";
    const text = JSON.stringify(jsonMask(attributes, list) ?? {});
    picked += text === "{}" ? 0 : 1;
    expect(text).not.toContain("hidden");
  });
  fc.assert(holds, { numRuns: 5_000 });
  expect(picked).toBeGreaterThan(3);
});

test("the comparisons of GitHub's own document are routes, and each has one reading", () => {
  const document = JSON.parse(read("../../node_modules/@octokit/openapi/generated/ghes-2.22.json")) as {
    paths: Record<string, object>;
  };
  const templates = Object.keys(document.paths).filter((path) => /[^/]\{|\}[^/]/.test(path));
  expect(templates).toEqual(["/repos/{owner}/{repo}/compare/{base}...{head}"]);
  const github = Catalog.parse({
    name: "GitHub",
    endpoints: [
      { id: "compare", title: "Compare", routes: { read: templates.map((path) => `GET ${path}`) } },
    ],
  }).grants({ compare: { actions: ["read"], fields: "all" } });
  const outcome = (range: string) =>
    github.decide({ method: "GET", path: `/repos/octocat/hello/compare/${range}` }).outcome;
  for (const range of ["main...next", "v1.2...v1.3", "octocat:main...hubot:next"])
    expect(outcome(range)).toBe("allow");
  for (const range of ["main..next", "main...", "...next", "a...b...c", "a....b"])
    expect(outcome(range)).toBe("deny");
});

/** No spelling of a path reaches a route that no key may call, whichever front protects the routes. */
import express from "express";
import { beforeAll, expect, it } from "vitest";
import { CALLS, judged, straysIn } from "./calls.ts";
import { grantsOf, isOpen, ROUTES } from "./catalog.ts";
import { expressOf } from "./frameworks/express.ts";
import { honoOf } from "./frameworks/hono.ts";
import { lenient } from "./frameworks/lenient.ts";
import { gate, middleware, type Outcome, wrapper } from "./front.ts";
import { describeOrigin, type Suite } from "./suite.ts";

const spellings: Suite = ({ front, kind }) => {
  let outcomes: Outcome[];
  beforeAll(async () => {
    outcomes = await front().send(CALLS, await front().key(grantsOf(ROUTES.filter(isOpen))));
  });

  it("what the engine refuses is refused, and no handler runs", () => {
    const refused = outcomes.filter(({ call }) => judged(call, kind) === undefined);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter(({ status, ran }) => ![400, 404, 405].includes(status) || ran.length > 0)).toEqual(
      [],
    );
  });

  it("no spelling reaches a route that the key may not call", () => {
    expect(straysIn(outcomes, kind)).toEqual([]);
  });
};

describeOrigin(lenient, gate, [spellings]);
describeOrigin(expressOf("5", express, {}), middleware, [spellings]);
describeOrigin(honoOf("Hono, not strict", { strict: false }), wrapper, [spellings]);

/** The tests of both versions of Express. */
import type express from "express";
import { charsets } from "./charsets.ts";
import { expressOf } from "./frameworks/express.ts";
import { gate, middleware } from "./front.ts";
import { overrides } from "./overrides.ts";
import { routes } from "./routes.ts";
import { describeOrigin } from "./suite.ts";
import { writes } from "./writes.ts";

/** `suffix` is an optional suffix as this version writes it. */
export function describeExpress(version: string, factory: typeof express, suffix: string): void {
  for (const kind of [gate, middleware]) {
    describeOrigin(expressOf(version, factory, {}), kind, [routes, charsets, overrides, writes]);
    describeOrigin(expressOf(version, factory, { extended: false }), kind, [overrides]);
    describeOrigin(expressOf(version, factory, { caseSensitive: true, strict: true }), kind, [routes]);
    describeOrigin(expressOf(version, factory, { suffix }), kind, [routes]);
  }
}

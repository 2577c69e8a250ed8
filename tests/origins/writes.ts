/** Every part of a write reaches its handler, or the write does not happen. */
import type { GrantsDocument } from "fieldgate";
import { expect, it } from "vitest";
import { RECORD } from "./catalog.ts";
import type { Call } from "./front.ts";
import type { Suite } from "./suite.ts";

const JSON_TYPE = { "content-type": "application/json" };
const BODIES: readonly Pick<Call, "headers" | "body">[] = [
  { headers: JSON_TYPE, body: "{}" },
  { headers: JSON_TYPE, body: '{"ids":[2,3]}' },
  { body: "2" },
  { headers: { ...JSON_TYPE, "transfer-encoding": "chunked" }, body: "{}" },
];

const CONDITIONS: readonly [string, string][] = [
  ["If-Match", '"7"'],
  ["If-Unmodified-Since", "Wed, 21 Oct 2026 07:28:00 GMT"],
  ["If-None-Match", "*"],
];

export const writes: Suite = ({ front }) => {
  const grants: GrantsDocument = { record: { actions: ["update", "delete"], fields: ["name"] } };

  it("a DELETE with a body that its route does not accept is refused, and no handler runs", async () => {
    const calls = BODIES.map((call) => ({ method: "DELETE", path: RECORD, ...call }));
    for (const key of [await front().key(grants), await front().key({ record: { actions: ["delete"] } })]) {
      const outcomes = await front().send(calls, key);
      expect(outcomes.map(({ status, ran }) => [status, ran.length])).toEqual(calls.map(() => [400, 0]));
    }
  });

  it("a DELETE without a body reaches its handler", async () => {
    const calls = [{}, { "content-length": "0" }].map((headers) => ({
      method: "DELETE",
      path: RECORD,
      headers,
    }));
    const outcomes = await front().send(calls, await front().key(grants));
    expect(outcomes.map(({ status, ran }) => [status, ran.length])).toEqual(calls.map(() => [200, 1]));
  });

  it.each(CONDITIONS)("a write of a key with a field list is made under its %s: %s", async (name, value) => {
    const headers = { ...JSON_TYPE, [name]: value };
    const calls = [
      { method: "PATCH", path: RECORD, headers, body: '{"name":"Zoë"}' },
      { method: "DELETE", path: RECORD, headers: { [name]: value } },
    ];
    const outcomes = await front().send(calls, await front().key(grants));
    const heard = outcomes.map(({ ran }) => ran.map(({ headers: told }) => told[name.toLowerCase()]));
    expect(heard).toEqual([[value], [value]]);
  });
};

/**
 * Two canaries through the whole gate: an origin's response and its twins, which differ in hidden values, in headers
 * computed over these and in how they are sent, give the key the same response.
 */
import catalogText from "fieldgate-catalog" with { type: "text" };
import { expect, it } from "vitest";
import type { Action } from "../../../pkg/core/boundary.ts";
import recordedText from "../../leaks/hr-answers.json?raw";
import { API, askHostile } from "./helpers/ask.ts";
import { bytes, gzipped, inPieces, json } from "./helpers/bodies.ts";
import { answers } from "./helpers/hostile.ts";
import { keyWith, type TestKey } from "./helpers/keys.ts";
import { type Json, type Random, seeded, some, twin } from "./helpers/twin.ts";

type Recorded = { method: string; path: string; query?: string; body: string };
type Endpoint = { id: string; identity: string[]; fields: { path: string }[] };

const TWINS = 4;

const { endpoints }: { endpoints: Endpoint[] } = JSON.parse(catalogText);
const { answers: recorded }: { answers: Recorded[] } = JSON.parse(recordedText);
/** Without refusals, and without calls that have a field list of their own. */
const calls = recorded.filter(
  ({ body, query = "" }) => !body.startsWith('{"error"') && !query.includes("fields="),
);

it.each([1, 2, 3])("no hidden value shows in status, headers, length or body (seed %i)", async (seed) => {
  const random = seeded(seed);
  for (const call of calls) {
    const endpoint = endpointOf(call);
    const fields = some(
      random,
      endpoint.fields.map(({ path }) => path),
    );
    const key = await keyWith({ [endpoint.id]: { actions: ["read", ...writes(call)], fields } });
    const body: Json = JSON.parse(call.body);
    const first = await told(call, key, body, random);
    expect(first, call.path).toMatch(/^\[200,/);
    for (let n = 0; n < TWINS; n++) {
      const other = twin(body, visible(call, endpoint, fields), random);
      expect(await told(call, key, other, random), `${call.path} with ${fields}`).toBe(first);
    }
  }
});

function endpointOf({ path }: Recorded): Endpoint {
  const endpoint = endpoints.find(({ id }) => path.startsWith(`/api/v2/${id}`));
  if (endpoint === undefined) throw new Error(`no endpoint has ${path}`);
  return endpoint;
}

function writes({ method }: Recorded): Action[] {
  if (method === "POST") return ["create"];
  return method === "PATCH" ? ["update"] : [];
}

/** The parts of the response that a key with these fields may see, each as the names that lead to it. */
function visible({ method, body }: Recorded, { identity }: Endpoint, fields: string[]): string[][] {
  const granted = method === "GET" ? fields : [...fields, ...identity];
  const records = "data" in JSON.parse(body) ? ["data"] : [];
  return [["meta"], ...granted.map((path) => [...records, ...path.split(".")])];
}

/** Everything that the key learns from the gate's response, if this is the origin's. */
async function told({ method, path, query = "" }: Recorded, key: TestKey, body: Json, random: Random) {
  const text = " ".repeat(random(3)) + JSON.stringify(body);
  const packed = random(2) === 0;
  const sent = packed ? await gzipped(text) : bytes(text);
  const headers = { ...(packed && { "content-encoding": "gzip" }), ...overHidden(text, random) };
  answers(() => json(random(2) === 0 ? sent : inPieces([sent]), { headers, encodeBody: "manual" }));
  const carried = method === "GET" ? {} : { json: {} };
  const response = await askHostile(`${new URL(API).origin}${path}?${query}`, { key, method, ...carried });
  const shown = [...response.headers].filter(([name]) => name !== "x-request-id");
  return JSON.stringify([response.status, shown, await response.text()]);
}

/** Headers that an origin computes over the whole response. */
function overHidden(text: string, random: Random): Record<string, string> {
  return {
    etag: `"${text.length}-${random(1e9)}"`,
    "last-modified": new Date(random(1e9) * 1_000).toUTCString(),
    digest: `sha-256=${random(1e9)}`,
    "server-timing": `db;dur=${random(1e3)}`,
    "set-cookie": `canary=${random(1e9)}`,
    "x-debug": `${random(1e9)}`,
  };
}

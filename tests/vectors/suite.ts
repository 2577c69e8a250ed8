// The shared vectors for every user of the engine: the wasm boundary in any runtime, or the package. The Rust tests
// run them
// natively. Each user says how it calls the engine, and calls `describeVectors`.

import { describe, expect, it } from "vitest";
import {
  bytesOf,
  type DecisionCase,
  decisions,
  exposure,
  type Fault,
  grants,
  keys,
  type MaskRules,
  projection,
  type RequestLine,
  requests,
  type WriteRules,
  writes,
} from "./cases.ts";

/**
 * The engine with the vectors' catalog. Results may have members that the vectors leave out: mask numbers and
 * messages.
 */
export type Subject = {
  parseKey(text: string, prefix: string): unknown;
  /** The code with which a request is refused for every key. */
  refusal(request: RequestLine): string | undefined;
  checkGrants(grants: string): { stored: unknown } | { problems: unknown };
  lint(grants: unknown): unknown;
  diff(before: unknown, after: unknown): unknown;
  expose(grants: unknown): Exposure;
  decide(vector: Pick<DecisionCase, "grants" | "request" | "now" | "expiresAt">): Decided;
  /** The parts of a decision that a vector lists, as far as this user has them. */
  told(expected: DecisionCase["expected"]): unknown;
  /** Whether `checkBody` takes rules with record types. */
  checksTypes: boolean;
  checkBody(rules: WriteRules, body: Uint8Array): unknown;
  /** Projects a body in chunks of this size. */
  project(rules: MaskRules, body: Uint8Array, chunkBytes: number): Promise<Projected>;
};
export type Decided = {
  decision: unknown;
  project(body: Uint8Array): Uint8Array;
  checkBody(body: Uint8Array): { verdict: string };
};
export type Projected = { bytes: Uint8Array } | { error: Fault };
type Exposure = {
  endpoints: {
    endpoint: string;
    fields: { path: string; exposed: string; why: string; writable: boolean; sensitive: boolean }[];
  }[];
  staleEndpoints: string[];
};

const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const bytes = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document));

export function describeVectors(subject: Subject): void {
  describe("keys", () => {
    it.each(keys)("$name", ({ prefix, text, id, digest }) => {
      expect(subject.parseKey(text, prefix)).toEqual(id === undefined ? undefined : { id, digest });
    });
  });

  describe("requests", () => {
    it.each(requests)("$name", ({ method, path, query, expect: { refused } }) => {
      expect(subject.refusal({ method, path, query })).toBe(refused);
    });
  });

  describe("decisions", () => {
    it.each(decisions)("$name", ({ name: _, expected, answers = [], writes = [], ...asked }) => {
      const decided = subject.decide(asked);
      expect(withoutOwn(decided.decision)).toEqual(subject.told(expected));
      for (const { body, leaves } of answers)
        expect(JSON.parse(text.decode(decided.project(bytes(body))))).toEqual(leaves);
      for (const { body, passes } of writes) {
        const { verdict } = decided.checkBody(bytes(body));
        expect(verdict === "pass", verdict).toBe(passes);
      }
    });
  });

  describe("grants", () => {
    it.each(grants.check)("$name", ({ grants, stored, problems }) => {
      const expected = stored === undefined ? { problems } : { stored };
      expect(withoutOwn(subject.checkGrants(grants))).toEqual(expected);
    });
    it.each(grants.lint)("warnings: $name", ({ grants, warnings }) => {
      expect(withoutOwn(subject.lint(grants))).toEqual(warnings);
    });
    it.each(grants.diff)("difference: $name", ({ before, after, expected }) => {
      expect(subject.diff(before, after)).toEqual(expected);
    });
  });

  describe("exposure", () => {
    it.each(exposure)("$name", ({ grants, endpoint: id, ...vector }) => {
      const exposed = subject.expose(grants);
      const endpoint = exposed.endpoints.find(({ endpoint }) => endpoint === id);
      const lines = endpoint?.fields.map(({ path, exposed, why, writable, sensitive }) => [
        path,
        `${exposed} ${why}${writable ? " writable" : ""}${sensitive ? " sensitive" : ""}`,
      ]);
      expect(Object.fromEntries(lines ?? [])).toEqual(vector.fields);
      const { stale, widened, staleActions } = vector;
      expect(endpoint).toMatchObject({ stale, widened, staleActions });
      expect(exposed.staleEndpoints).toEqual(vector.staleEndpoints);
    });
  });

  describe("bodies and forms", () => {
    const checked = writes.filter((vector) => subject.checksTypes || vector.discriminators === undefined);

    it.each(checked)("$name", ({ name: _, input, inputBytes, verdict, error, ...rules }) => {
      const invalid = rules.form === undefined ? "invalid_json" : "invalid_form";
      const found = subject.checkBody(rules, bytesOf({ input, inputBytes }));
      expect(withoutOwn(found)).toEqual(verdict ?? { verdict: invalid, ...error });
    });
  });

  describe("projection", () => {
    it.each(projection)("$name", async ({ name: _, input, inputBytes, output, error, ...rules }) => {
      const body = bytesOf({ input, inputBytes });
      for (const chunkBytes of [1, 7, Math.max(body.length, 1)]) {
        const projected = await subject.project(rules, body, chunkBytes);
        if ("error" in projected) expect(projected.error).toEqual(error);
        else expect(text.decode(projected.bytes)).toBe(output);
      }
    });
  });
}

/** A result without the members that the vectors leave out. */
function withoutOwn(result: unknown): unknown {
  return JSON.parse(
    JSON.stringify(result, (name, value) => (name === "mask" || name === "message" ? undefined : value)),
  );
}

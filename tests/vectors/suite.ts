// The shared vectors over the wasm boundary: the same cases that the Rust tests run natively.
// A runtime's own test file loads the wasm its own way and calls `describeVectors`.

import { describe, expect, it } from "vitest";
import bodies from "./bodies.json";
import catalogDocument from "./catalog.json";
import decisions from "./decisions.json";
import exposure from "./exposure.json";
import forms from "./forms.json";
import grants from "./grants.json";
import keys from "./keys.json";
import projection from "./projection.json";
import requests from "./requests.json";

/** The functions of the boundary that the vectors are about. */
export type Engine = typeof import("../../pkg/wasm/fieldgate.js");

const utf8 = new TextEncoder();
const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function describeVectors(engine: Engine): void {
  const { catalog } = engine.compileCatalog(JSON.stringify(catalogDocument));

  describe("keys", () => {
    it.each(keys)("$name", ({ prefix, text, id, digest }) => {
      expect(engine.parseKey(prefix, text)).toEqual(id === undefined ? undefined : { id, digest });
    });
  });

  describe("requests", () => {
    it.each(requests as RequestCase[])("$name", ({ method, path, query, expect: { refused } }) => {
      expect(engine.checkRequest(method, path, query)?.code).toBe(refused);
    });
  });

  describe("decisions", () => {
    it.each(decisions.cases as DecisionCase[])("$name", (vector) => {
      const { record } = engine.openRecord(catalog, sealed(engine, vector.grants, vector.expiresAt));
      const { method, path, query } = vector.request;
      const decision: RuntimeDecision = engine.decide(record, method, path, query, vector.now);
      expect(withoutOwn(decision)).toEqual(vector.expected);
      for (const { body, leaves } of vector.answers ?? []) {
        const out = project(engine, engine.openProjector(record, decision.answer?.mask ?? -1), [
          utf8.encode(JSON.stringify(body)),
        ]);
        expect(JSON.parse(out.text)).toEqual(leaves);
      }
      for (const { body, passes } of vector.writes ?? []) {
        const verdict = engine.checkBody(
          record,
          decision.body?.mask ?? -1,
          utf8.encode(JSON.stringify(body)),
        );
        expect(verdict.verdict === "pass", JSON.stringify(verdict)).toBe(passes);
      }
      engine.freeRecord(record);
    });
  });

  describe("grants", () => {
    it.each(grants.check as CheckCase[])("$name", (vector) => {
      const checked = engine.checkGrants(catalog, vector.grants);
      expect(checked.ok).toBe(vector.stored !== undefined);
      if (checked.ok) expect(JSON.parse(checked.grants)).toEqual(vector.stored);
      else expect(withoutOwn(checked.problems)).toEqual(vector.problems);
    });
    it.each(grants.lint)("warnings: $name", (vector) => {
      const warnings = engine.lintGrants(catalog, JSON.stringify(vector.grants));
      expect(withoutOwn(warnings)).toEqual(vector.warnings);
    });
    it.each(grants.diff)("difference: $name", ({ before, after, expected }) => {
      expect(engine.diffGrants(catalog, JSON.stringify(before), JSON.stringify(after))).toEqual(expected);
    });
  });

  describe("exposure", () => {
    it.each(exposure.exposures as ExposureCase[])("$name", (vector) => {
      const exposed: Exposure = engine.exposeGrants(catalog, JSON.stringify(vector.grants));
      const endpoint = exposed.endpoints.find(({ endpoint }) => endpoint === vector.endpoint);
      const lines = endpoint?.fields.map(({ path, exposed, why, writable }) => [
        path,
        `${exposed} ${why}${writable ? " writable" : ""}`,
      ]);
      expect(Object.fromEntries(lines ?? [])).toEqual(vector.fields);
      const { stale, widened, staleActions } = vector;
      expect(endpoint).toMatchObject({ stale, widened, staleActions });
      expect(exposed.staleEndpoints).toEqual(vector.staleEndpoints);
    });
    it.each(exposure.surveys)("survey: $name", (vector) => {
      const { record } = engine.openRecord(catalog, sealed(engine, vector.grants));
      const { method, path, query } = vector.request;
      const decision: RuntimeDecision = engine.decide(record, method, path, query, 0);
      const body = utf8.encode(JSON.stringify(vector.body));
      expect(engine.surveyBody(record, decision.answer?.mask ?? -1, body)).toEqual(vector.expected);
    });
  });

  describe("bodies", () => {
    it.each(bodies as BodyCase[])("$name", ({ name: _, input, inputBytes, verdict, error, ...rules }) => {
      const checked = engine.checkBodyBy(JSON.stringify(rules), bytesOf(input, inputBytes));
      expect(withoutOwn(checked)).toEqual(verdict ?? { verdict: "invalid_json", ...error });
    });
  });

  describe("forms", () => {
    it.each(forms as BodyCase[])("$name", ({ name: _, input, inputBytes, verdict, error, ...rules }) => {
      const checked = engine.checkBodyBy(JSON.stringify(rules), bytesOf(input, inputBytes));
      expect(withoutOwn(checked)).toEqual(verdict ?? { verdict: "invalid_form", ...error });
    });
  });

  describe("projection", () => {
    it.each(projection as ProjectionCase[])("$name", (vector) => {
      const { fields, records = "", envelope = [], output = "", error } = vector;
      const input = bytesOf(vector.input, vector.inputBytes);
      const mask = engine.compileMask(JSON.stringify({ fields, records, envelope }));
      for (const cut of [1, 7, Math.max(input.length, 1)]) {
        const got = project(engine, engine.openMaskProjector(mask), pieces(input, cut));
        expect(got.error).toEqual(error);
        if (error === undefined) expect(got.text).toBe(output);
      }
      engine.freeMask(mask);
    });
  });
}

type RequestCase = {
  name: string;
  method: string;
  path: string;
  query: string;
  expect: { refused?: string; target?: string };
};
type DecisionCase = {
  name: string;
  grants: unknown;
  expiresAt?: number;
  request: { method: string; path: string; query: string };
  now: number;
  expected: unknown;
  answers?: { body: unknown; leaves: unknown }[];
  writes?: { body: unknown; passes: boolean }[];
};
type BodyCase = {
  name: string;
  input?: string;
  inputBytes?: string;
  verdict?: unknown;
  error?: { code: string; byteOffset: number };
};
type CheckCase = { name: string; grants: string; stored?: unknown; problems?: unknown };
type ExposureCase = {
  name: string;
  grants: unknown;
  endpoint: string;
  fields: Record<string, string>;
  stale: string[];
  widened: string[];
  staleActions: string[];
  staleEndpoints: string[];
};
type Exposure = {
  endpoints: {
    endpoint: string;
    fields: { path: string; exposed: string; why: string; writable: boolean }[];
  }[];
  staleEndpoints: string[];
};
type RuntimeDecision = { answer?: { mask?: number }; body?: { mask?: number } };
type ProjectionCase = {
  name: string;
  fields: string[];
  records?: string;
  envelope?: string[];
  input?: string;
  inputBytes?: string;
  output?: string;
  error?: { code: string; byteOffset: number };
};

function sealed(engine: Engine, grants: unknown, expiresAt?: number): Uint8Array {
  const by = { kind: "token" };
  const who = { createdAt: 0, createdBy: by, updatedAt: 0, updatedBy: by };
  const record = {
    format: 1,
    id: "abcdefghijkl",
    name: "Vector",
    grants,
    epoch: 1,
    ...who,
    expiresAt: expiresAt ?? null,
  };
  return engine.sealRecord(JSON.stringify(record)).bytes;
}

/** A result without what the vectors leave out: mask numbers and messages. */
function withoutOwn(result: unknown): unknown {
  return JSON.parse(
    JSON.stringify(result, (name, value) => (name === "mask" || name === "message" ? undefined : value)),
  );
}

function project(engine: Engine, projector: number, chunks: Uint8Array[]) {
  const parts: Uint8Array[] = [];
  try {
    for (const chunk of chunks) parts.push(engine.writeProjector(projector, chunk));
    engine.finishProjector(projector);
    return { text: parts.map((part) => text.decode(part, { stream: true })).join("") };
  } catch (error) {
    const { code, byteOffset } = error as { code: string; byteOffset: number };
    return { text: "", error: { code, byteOffset } };
  } finally {
    engine.freeProjector(projector);
  }
}

function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
}

/** Vectors spell what is not UTF-8 as one character below U+0100 for each byte. */
function bytesOf(input: string | undefined, characters = ""): Uint8Array {
  if (input !== undefined) return utf8.encode(input);
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

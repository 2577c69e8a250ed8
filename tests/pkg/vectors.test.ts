/** The shared vectors through the package: what Rust, Node and workerd are held to, its users get as well. */
import { describe, expect, it } from "vitest";
import {
  Catalog,
  FieldgateError,
  type Grants,
  mask,
  parseKey,
  type RequestLine,
  type StoredGrants,
} from "../../pkg/entries/node.ts";
import catalogDocument from "../vectors/catalog.json";
import decisions from "../vectors/decisions.json";
import exposure from "../vectors/exposure.json";
import grants from "../vectors/grants.json";
import keys from "../vectors/keys.json";
import projection from "../vectors/projection.json";
import { bytesOf, source } from "./support/streams.ts";

type DecisionCase = {
  name: string;
  grants: StoredGrants;
  expiresAt?: number;
  request: RequestLine;
  now: number;
  expected: Record<string, unknown>;
  answers?: { body: unknown; leaves: unknown }[];
  writes?: { body: unknown; passes: boolean }[];
};
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

const utf8 = new TextEncoder();
const catalog = Catalog.parse(JSON.stringify(catalogDocument));
const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Grants in their stored form, as the vectors have them. */
const stored = (document: unknown): Grants => catalog.openGrants(JSON.stringify(document));

/** What a function threw. */
function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe("decisions", () => {
  it.each(decisions.cases as DecisionCase[])(
    "$name",
    ({ grants, request, now, expected, expiresAt, ...more }) => {
      const decision = stored(grants).decide(request, { now, expiresAt: expiresAt ?? null });
      // The gate alone may overlap; messages are for people.
      const { overlap: _, ...seen } = expected;
      expect(JSON.parse(JSON.stringify(decision))).toMatchObject(seen);
      if (decision.outcome === "deny") return;
      for (const { body, leaves } of more.answers ?? []) {
        expect(JSON.parse(text.decode(decision.project(JSON.stringify(body))))).toEqual(leaves);
      }
      for (const { body, passes } of more.writes ?? []) {
        expect(decision.checkBody(JSON.stringify(body)).verdict === "pass").toBe(passes);
      }
    },
  );
});

describe("grants", () => {
  it.each(grants.check as { name: string; grants: string; stored?: unknown; problems?: object[] }[])(
    "$name",
    (vector) => {
      const checked = thrownBy(() => catalog.grants(vector.grants).document);
      if (vector.problems === undefined) expect(checked).toEqual(vector.stored);
      else expect(checked).toMatchObject({ code: "invalid_grants", problems: vector.problems });
    },
  );
  it.each(grants.lint)("warnings: $name", (vector) => {
    expect(stored(vector.grants).lint()).toMatchObject(vector.warnings);
  });
  it.each(grants.diff)("difference: $name", ({ before, after, expected }) => {
    expect(stored(before).diff(stored(after))).toEqual(expected);
  });
});

describe("exposure", () => {
  it.each(exposure.exposures)("$name", ({ grants, endpoint, stale, staleEndpoints }) => {
    const preview = stored(grants).preview();
    expect(preview.staleEndpoints).toEqual(staleEndpoints);
    expect(preview.endpoints.find((one) => one.endpoint === endpoint)?.stale ?? []).toEqual(stale);
  });
});

describe("keys", () => {
  it.each(keys)("$name", ({ prefix, text, id, digest }) => {
    expect(parseKey(text, prefix)).toEqual(id === undefined ? undefined : { id, digest });
  });
});

describe("projection, whole and in chunks", () => {
  it.each(projection as ProjectionCase[])("$name", async (vector) => {
    const { fields, records, envelope, input, inputBytes, output, error } = vector;
    const options = { ...(records === undefined ? {} : { records }), ...(envelope ? { envelope } : {}) };
    // Vectors spell what is not UTF-8 as one character below U+0100 for each byte.
    const body = input ?? Uint8Array.from(inputBytes ?? "", (character) => character.charCodeAt(0));
    const [bytes, permitted] = [typeof body === "string" ? utf8.encode(body) : body, mask(fields, options)];
    const projections = [
      async () => permitted.project(body),
      ...[1, 7].map((size) => () => bytesOf(source(bytes, size).pipeThrough(permitted.projectStream()))),
    ];
    for (const project of projections) {
      const projected = await project().then((whole) => text.decode(whole), asError);
      if (error === undefined) expect(projected).toBe(output);
      else expect(projected).toMatchObject(thrownFor(error));
    }
  });
});

function asError(error: unknown): FieldgateError {
  if (error instanceof FieldgateError) return error;
  throw error;
}

function thrownFor({ code, byteOffset }: { code: string; byteOffset: number }) {
  return { code: "invalid_json", byteOffset, problems: [{ code }] };
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { type Imported, importOpenApi, OpenApiError } from "../../pkg/openapi/index.ts";
import { DOCUMENT, PATHS } from "./arbitrary.ts";
import { allGrants, withCatalog, withKey } from "./engine.ts";
import { lost, unreachable } from "./operations.ts";
import { assertFor } from "./seeds.ts";

const RUNS = 250;
const EITHER = fc.oneof({ weight: 1, arbitrary: DOCUMENT }, { weight: 3, arbitrary: PATHS });

/** `undefined` where nothing of the document can be a route, which is the one error that may be. */
function imported(text: string): Imported | undefined {
  try {
    return importOpenApi(text);
  } catch (error) {
    if (error instanceof OpenApiError && error.code === "no_routes") return undefined;
    throw error;
  }
}

test("whatever the document, the catalog compiles and its sample has its fields", () =>
  assertFor(
    "catalog compiles",
    fc.property(DOCUMENT, (document) => {
      const result = imported(JSON.stringify(document));
      if (result === undefined) return;
      withCatalog(result.catalog, (_, warnings) => {
        const codes = warnings.map(({ code }) => code);
        expect(codes).not.toContain("undeclared_field");
        expect(codes).not.toContain("other_type");
        expect(codes).not.toContain("untyped_parameter");
        expect(codes).not.toContain("sensitive_identity");
      });
    }),
    RUNS,
  ));

test("every operation is a route or stands in the report", () =>
  assertFor(
    "no operation lost",
    fc.property(EITHER, (document) => {
      const text = JSON.stringify(document);
      const result = imported(text);
      if (result !== undefined) expect(lost(JSON.parse(text), result)).toEqual([]);
    }),
    RUNS,
  ));

test("no route takes a call that is meant for an operation left out", () =>
  assertFor(
    "no call taken",
    fc.property(EITHER, (document) => {
      const text = JSON.stringify(document);
      const result = imported(text);
      if (result === undefined) return;
      const { catalog, report } = result;
      const elsewhere = new Set(
        report.filter(({ message }) => message.includes("server of its own")).map(({ pointer }) => pointer),
      );
      const left = unreachable(JSON.parse(text), result).filter(
        ({ pointer, path }) => !elsewhere.has(pointer) && !/[?#]/.test(path),
      );
      withCatalog(catalog, (handle) =>
        withKey(handle, allGrants(catalog), (call) => {
          for (const { method, path } of left) {
            for (const value of ["41", "zzz", "6f9619ff-8b86-4d01-b42d-00c04fc964ff"]) {
              const concrete = `${catalog.basePath ?? ""}${path.replace(/\{[^{}]*\}/g, value)}`;
              expect(call(method.toUpperCase(), concrete).outcome, `${method} ${concrete}`).toBe("deny");
            }
          }
        }),
      );
    }),
    RUNS,
  ));

test("the same document gives the same catalog and report, as JSON and as YAML", () =>
  assertFor(
    "same text, same catalog",
    fc.property(DOCUMENT, (document) => {
      const text = JSON.stringify(document);
      // Halves of surrogate pairs are not text in YAML.
      fc.pre(text.isWellFormed() && !/\\ud[89a-f]/i.test(text));
      const first = imported(text);
      expect(imported(text)).toEqual(first);
      // The printer writes `<<` plain, as a merge key.
      const style = text.includes('"<<"') ? { defaultKeyType: "QUOTE_DOUBLE" as const } : {};
      const yaml = stringify(JSON.parse(text), style);
      expect(imported(yaml)).toEqual(first);
    }),
    40,
  ));

/** The overlays of examples/catalogs. Their documents belong to others: `OPENAPI_DIRECTORY` says where they are, if they are. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { importOpenApi } from "../../pkg/openapi/index.ts";
import { withCatalog } from "./engine.ts";

const FOLDER = new URL("../../examples/catalogs/", import.meta.url).pathname;
const page = readFileSync(join(FOLDER, "README.md"), "utf8");
const ROWS = [...page.matchAll(/^\| \[([^\]]+)\]\([^)]+\) \| `([^`]+)` \|/gm)].map(
  ([, overlay = "", document = ""]) => ({
    overlay,
    document,
  }),
);
const { OPENAPI_DIRECTORY: directory = "" } = process.env;

test("the page names every overlay, with its document", () => {
  const overlays = readdirSync(FOLDER).filter((name) => name.endsWith(".overlay.yaml"));
  expect(ROWS.map(({ overlay }) => overlay).toSorted()).toEqual(overlays.toSorted());
});

describe.each(ROWS)("$overlay", ({ overlay, document }) => {
  const text = readFileSync(join(FOLDER, overlay), "utf8");

  test("is an overlay, and says of every action that does not fit", () => {
    const actions: unknown[] = parse(text).actions;
    const nothing = { openapi: "3.1.0", paths: { "/x": { get: { responses: {} } } } };
    const { report } = importOpenApi(JSON.stringify(nothing), { overlays: [text] });
    expect(report.filter(({ message }) => message.includes("matches nothing"))).toHaveLength(actions.length);
  });

  const file = join(directory, document);
  test.runIf(directory !== "" && existsSync(file))("corrects the document, and no route needs more", () => {
    const { catalog, report } = importOpenApi(readFileSync(file, "utf8"), { overlays: [text] });
    expect(report.filter(({ level }) => level === "error")).toEqual([]);
    withCatalog(catalog, () => {});
  });
});

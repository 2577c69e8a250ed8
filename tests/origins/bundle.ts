/** The gate with the catalog of these tests, built as `tests/wire` builds it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundle } from "../wire/bundle.ts";
import { CATALOG } from "./catalog.ts";
import { CATALOG_FILE, CONFIG } from "./deployment.ts";

/** Runs once, before all test files. */
export default function build(): void {
  mkdirSync(dirname(CATALOG_FILE), { recursive: true });
  writeFileSync(CATALOG_FILE, JSON.stringify(CATALOG));
  bundle(CONFIG, CATALOG_FILE);
}

/** The real engine, for what an import promises: that the catalog compiles, and what its keys may call. */
import { readFileSync } from "node:fs";
import type { CatalogDocument } from "../../pkg/openapi/index.ts";
import * as engine from "../../pkg/wasm/fieldgate.js";

engine.initSync({ module: readFileSync(new URL("../../pkg/wasm/fieldgate_bg.wasm", import.meta.url)) });
engine.begin(1);

type Problem = { pointer: string; code: string; message: string };
type Compiled = { ok: true; catalog: number; warnings: Problem[] } | { ok: false; problems: Problem[] };

/** As people keep a catalog: printed with two spaces. */
export function compile(catalog: CatalogDocument): Compiled {
  return engine.compileCatalog(JSON.stringify(catalog, null, 2));
}

/** Uses a catalog that must compile. */
export function withCatalog<T>(
  document: CatalogDocument,
  use: (catalog: number, warnings: Problem[]) => T,
): T {
  const result = compile(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 5), null, 2));
  try {
    return use(result.catalog, result.warnings);
  } finally {
    engine.freeCatalog(result.catalog);
  }
}

export type Outcome = { outcome: "allow" } | { outcome: "deny"; reason: { code: string } };
type Grant = { actions: string[]; fields?: "all" | string[] };

/** What the holder of a key with these grants may call. */
export function withKey(
  catalog: number,
  grants: Record<string, Grant>,
  use: (call: (method: string, path: string, query?: string) => Outcome) => void,
): void {
  const policy = engine.openGrants(catalog, JSON.stringify(grants));
  try {
    use((method, path, query = "") => engine.decide(policy, method, path, query, 0));
  } finally {
    engine.freePolicy(policy);
  }
}

/** A key that may do everything. */
export function allGrants(document: CatalogDocument): Record<string, Grant> {
  const grants = document.endpoints.map(({ id, routes }): [string, Grant] => [
    id,
    { actions: Object.keys(routes), fields: "all" },
  ]);
  return Object.fromEntries(grants);
}

/** Grants for a first key: little, and nothing sensitive. */

import type { GrantsDocument } from "../../core/documents.ts";
import { Catalog } from "../../entries/node.ts";

/** Enough to see that it works, few enough to read. */
const FIELDS = 5;

/** Read access to a few harmless fields of the first endpoint that has some. No key can be made of `{}`, if none has. */
export function firstGrants(catalogText: string): GrantsDocument {
  const catalog = Catalog.parse(catalogText);
  const ids: string[] = JSON.parse(catalogText).endpoints.map((endpoint: { id: string }) => endpoint.id);
  for (const id of ids) {
    const fields = harmlessFields(catalog, id);
    if (fields.length > 0) return { [id]: { actions: ["read"], fields } };
  }
  return {};
}

function harmlessFields(catalog: Catalog, id: string): string[] {
  const exposure = catalog.openGrants({ [id]: { actions: ["read"], fields: "all" } }).preview();
  const endpoint = exposure.endpoints.find(({ endpoint }) => endpoint === id);
  if (endpoint === undefined || endpoint.staleActions.includes("read")) return [];
  const harmless = endpoint.fields.filter(({ leaf, sensitive }) => leaf && !sensitive);
  return harmless.slice(0, FIELDS).map(({ path }) => path);
}

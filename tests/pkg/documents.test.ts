/** Compares the types of documents with the catalog's published schema. `tsc` compares the lists here with the types. */
import { describe, expect, it } from "vitest";
import schema from "../../docs/catalog.schema.json";
import type {
  CatalogDocument,
  EndpointDocument,
  FieldDocument,
  OverrideDocument,
  RouteSettings,
} from "../../pkg/core/documents.ts";

type Members<Document> = Record<keyof Required<Document>, true>;

const SETTINGS: Members<RouteSettings> = {
  records: true,
  envelope: true,
  links: true,
  merge: true,
  overlap: true,
  bodyMaxBytes: true,
  formBody: true,
  headers: true,
  deleteBody: true,
  errors: true,
  originForbids: true,
};
const OVERRIDE: Members<OverrideDocument> = { ...SETTINGS, safe: true, search: true };
const ENDPOINT: Members<EndpointDocument> = {
  ...SETTINGS,
  id: true,
  title: true,
  description: true,
  routes: true,
  params: true,
  identity: true,
  discriminator: true,
  overrides: true,
  fields: true,
  query: true,
  pushdown: true,
  sample: true,
};
const FIELD: Members<FieldDocument> = {
  path: true,
  discriminator: true,
  type: true,
  title: true,
  description: true,
  sensitive: true,
  required: true,
  readOnly: true,
};
const CATALOG: Members<CatalogDocument> = {
  $schema: true,
  name: true,
  basePath: true,
  credential: true,
  userToken: true,
  headers: true,
  endpoints: true,
};

const { endpoint, override, field } = schema.$defs;

describe("the types of a catalog have the members that the schema has", () => {
  it.each([
    ["a catalog", CATALOG, schema.properties],
    ["an endpoint", ENDPOINT, endpoint.properties],
    ["a route", OVERRIDE, override.properties],
    ["a field", FIELD, field.properties],
  ])("%s", (_, typed, published) => {
    expect(Object.keys(typed).sort()).toEqual(Object.keys(published).sort());
  });
});

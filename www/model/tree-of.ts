/** For tests: trees of fields, and the engine in Node that describes them. */
import "../../pkg/entries/node.ts";
import type { FieldDocument } from "../../pkg/core/documents.ts";
import { Engine } from "../engine/engine.ts";
import { type Endpoint, readCatalog } from "./catalog.ts";
import type { FieldTree } from "./tree.ts";

export function endpointOf(fields: readonly FieldDocument[]): { engine: Engine; endpoint: Endpoint } {
  const routes = { read: ["GET /things/{id}"] };
  const things = { id: "things", title: "Things", routes, params: { id: "uuid" }, fields };
  const engine = new Engine(JSON.stringify({ name: "Test", basePath: "/api", endpoints: [things] }));
  const [endpoint] = readCatalog(engine.catalog).endpoints;
  if (endpoint === undefined) throw new Error("the catalog has one endpoint");
  return { engine, endpoint };
}

export function treeOf(fields: readonly FieldDocument[]): FieldTree {
  return endpointOf(fields).endpoint.tree;
}

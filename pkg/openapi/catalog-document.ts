/** A catalog as the package has it everywhere, and the parts of it that are spoken of here. */
import type { EndpointDocument } from "../core/documents.ts";

export type { CatalogDocument, EndpointDocument, FieldDocument, RouteSettings } from "../core/documents.ts";
export type { Action } from "../core/results.ts";
export type ParameterType = NonNullable<EndpointDocument["params"]>[string];
export type QueryRule = NonNullable<EndpointDocument["query"]>[string];
export type HeaderDocument = NonNullable<EndpointDocument["headers"]>[number];

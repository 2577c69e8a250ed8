/** A catalog as the package has it everywhere, and the parts of it that are spoken of here. */
import type { EndpointDocument } from "../documents.d.ts";

export type { CatalogDocument, EndpointDocument, FieldDocument, RouteSettings } from "../documents.d.ts";
export type { Action } from "../results.d.ts";
export type ParameterType = NonNullable<EndpointDocument["params"]>[string];
export type QueryRule = NonNullable<EndpointDocument["query"]>[string];

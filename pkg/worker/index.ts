/** "fieldgate/worker": the gate of this repository, as a library. `worker.d.ts` documents it. */
import { InvalidCatalog } from "../../worker/engine.ts";
import { createGateway as create, type GatewayOptions } from "../../worker/gateway.ts";
import { documentOf, objectOf } from "../core/argument.ts";
import { invalidDocument } from "../core/error.ts";
import { limitsOf } from "../fetch/limits.ts";

export { Registry } from "../../worker/registry/object.ts";

export function createGateway(options: GatewayOptions): ReturnType<typeof create> {
  const { catalog, limits } = objectOf(options, "the options of a gateway are an object with catalog");
  try {
    return create({ catalog: documentOf(catalog, "catalog"), limits: limitsOf(limits) });
  } catch (error) {
    throw error instanceof InvalidCatalog ? invalidDocument("invalid_catalog", error.problems) : error;
  }
}

/** "fieldgate/worker": the gate of this repository, as a library. `worker.d.ts` documents it. */

import { documentOf, objectOf } from "../core/argument.ts";
import { invalidDocument } from "../core/error.ts";
import { InvalidCatalog } from "../gate/engine.ts";
import { limitsOf } from "../gate/limits.ts";
import { createGateway as create, type GatewayOptions } from "./gateway.ts";
import { WORKER_LIMITS } from "./limits.ts";

export { Registry } from "./registry/object.ts";

export function createGateway(options: GatewayOptions): ReturnType<typeof create> {
  const { catalog, limits } = objectOf(options, "the options of a gateway are an object with catalog");
  try {
    return create({ catalog: documentOf(catalog, "catalog"), limits: limitsOf(limits, WORKER_LIMITS) });
  } catch (error) {
    throw error instanceof InvalidCatalog ? invalidDocument("invalid_catalog", error.problems) : error;
  }
}

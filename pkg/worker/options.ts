/** The options of a gateway. */
import type { CatalogInput } from "../core/catalog.ts";
import type { WorkerLimits } from "./limits.ts";

export type GatewayOptions = {
  /**
   * The catalog. Best as text, so that duplicate members are found. A bundler may give an object instead.
   *
   * A faulty catalog throws `invalid_catalog` with every problem, so that it cannot be deployed.
   */
  catalog: CatalogInput;
  limits?: Partial<WorkerLimits>;
};

/** "fieldgate/worker": the gate of this repository, as a library. `worker.d.ts` documents it. */
export { createGateway, type GatewayOptions } from "./gateway.ts";
export { Registry } from "./registry/object.ts";

/** "fieldgate/worker": the gate of this repository, as a library. `worker.d.ts` documents it. */
export { createGateway } from "../../worker/gateway.ts";
export { Registry } from "../../worker/registry/object.ts";

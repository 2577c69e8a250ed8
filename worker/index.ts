import catalog from "fieldgate-catalog" with { type: "text" };
import { createGateway } from "./gateway.ts";

export { Registry } from "./registry/object.ts";

export default createGateway({ catalog });

import catalog from "fieldgate-catalog" with { type: "text" };
import { createGateway, Registry } from "./pkg/worker/index.ts";

export { Registry };
export default createGateway({ catalog });

/** Where `bundle.ts` writes the gate of these tests. */
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../.wrangler/tests");
export const CONFIG = join(folder, "origins/gate.capnp");
export const CATALOG_FILE = join(folder, "origins-catalog.json");

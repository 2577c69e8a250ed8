import { charsets } from "./charsets.ts";
import { honoOf } from "./frameworks/hono.ts";
import { gate, wrapper } from "./front.ts";
import { routes } from "./routes.ts";
import { describeOrigin } from "./suite.ts";
import { writes } from "./writes.ts";

for (const kind of [gate, wrapper]) {
  describeOrigin(honoOf("Hono", {}), kind, [routes, charsets, writes]);
  describeOrigin(honoOf("Hono, not strict", { strict: false }), kind, [routes]);
  describeOrigin(honoOf("Hono, case ignored", { ignoreCase: true }), kind, [routes]);
}

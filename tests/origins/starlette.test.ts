import { it } from "vitest";
import { charsets } from "./charsets.ts";
import { missingStarlette, starletteOf } from "./frameworks/starlette.ts";
import { gate } from "./front.ts";
import { routes } from "./routes.ts";
import { describeOrigin } from "./suite.ts";
import { writes } from "./writes.ts";

const missing = missingStarlette();
if (missing === undefined) {
  describeOrigin(starletteOf("Starlette", { ignoreCase: false }), gate, [routes, charsets, writes]);
  describeOrigin(starletteOf("Starlette, case ignored", { ignoreCase: true }), gate, [routes]);
} else {
  console.log(`Starlette is left out: ${missing}.`);
  it.skip(`Starlette is left out: ${missing}`, () => undefined);
}

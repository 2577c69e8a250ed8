/** "fieldgate" in Node: the wasm is read from the file next to the code when it is first needed. */
import { readFileSync } from "node:fs";
import { FieldgateError } from "../core/error.ts";
import { loadFrom } from "../core/instance.ts";

loadFrom(() => new WebAssembly.Module(engine()));

function engine(): Uint8Array<ArrayBuffer> {
  try {
    return readFileSync(new URL("../wasm/fieldgate_bg.wasm", import.meta.url));
  } catch (cause) {
    throw new FieldgateError(
      "engine_not_found",
      "The engine's wasm is not next to this code. Leave fieldgate out of the bundle (esbuild: --external:fieldgate) and install it where the bundle runs.",
      { cause },
    );
  }
}

export * from "../core/index.ts";

/** "fieldgate" in Node: the wasm is read, when it is first needed, from the file beside the code. */
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
      "The engine's wasm is not where this code is: leave fieldgate out of the bundle (esbuild: --external:fieldgate) and install it beside.",
      { cause },
    );
  }
}

export * from "../core/index.ts";

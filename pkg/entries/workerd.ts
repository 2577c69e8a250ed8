/** "fieldgate" in a Worker: the platform compiles the wasm before, and provides it as a module. */
import { loadFrom } from "../core/instance.ts";
import { setRuntime } from "../core/runtime.ts";
import module from "../wasm/fieldgate_bg.wasm";

loadFrom(() => module);
setRuntime({
  sizable: (body) => body.pipeThrough(new IdentityTransformStream()),
  encoded: (body, init) => new Response(body, { ...init, encodeBody: "manual" }),
});

export * from "../core/index.ts";

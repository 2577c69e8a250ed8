/** "fieldgate" in a Worker: the platform compiles the wasm beforehand and gives it as a module. */
import { loadFrom } from "../core/instance.ts";
import { runOn } from "../core/runtime.ts";
import module from "../wasm/fieldgate_bg.wasm";

loadFrom(() => module);
runOn({
  sizable: (body) => body.pipeThrough(new IdentityTransformStream()),
  encoded: (body, init) => new Response(body, { ...init, encodeBody: "manual" }),
});

export * from "../core/index.ts";

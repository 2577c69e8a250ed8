/** "fieldgate" in a Worker: the platform compiles the wasm beforehand and gives it as a module. */
import { loadFrom } from "../core/instance.ts";
import module from "../wasm/fieldgate_bg.wasm";

loadFrom(() => module);

export * from "../core/index.ts";

/** "fieldgate" in Node: the wasm is read, when it is first needed, from the file beside the code. */
import { readFileSync } from "node:fs";
import { loadFrom } from "../core/instance.ts";

loadFrom(() => new WebAssembly.Module(readFileSync(new URL("../wasm/fieldgate_bg.wasm", import.meta.url))));

export * from "../core/index.ts";

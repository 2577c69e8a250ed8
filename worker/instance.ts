/** The engine in the worker: the platform gives its wasm as a module. How an instance lives and dies, the package says. */
import { loadFrom } from "../pkg/core/instance.ts";
import module from "../pkg/wasm/fieldgate_bg.wasm";

loadFrom(() => module);

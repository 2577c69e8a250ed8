/** "fieldgate" in a browser: the wasm is fetched before the import is done. Bundlers know this form of address. */
import { loadFrom } from "../core/instance.ts";

const response = await fetch(new URL("../wasm/fieldgate_bg.wasm", import.meta.url));
if (!response.ok) throw new Error(`The engine could not be loaded (${response.status}).`);
const module = await WebAssembly.compile(await response.arrayBuffer());
loadFrom(() => module);

export * from "../core/index.ts";

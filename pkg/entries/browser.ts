/** "fieldgate" in a browser: the import fetches the wasm before it completes. Bundlers recognise this form of URL. */
import { loadFrom } from "../core/instance.ts";

const response = await fetch(new URL("../wasm/fieldgate_bg.wasm", import.meta.url));
if (!response.ok) throw new Error(`The engine could not be loaded (${response.status}).`);
const module = await WebAssembly.compile(await response.arrayBuffer());
loadFrom(() => module);

export * from "../core/index.ts";

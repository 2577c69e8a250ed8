import { readFileSync } from "node:fs";
import { generation, loadFrom } from "../../pkg/core/instance.ts";
import * as engine from "../../pkg/wasm/fieldgate.js";
import { describeBoundary } from "./boundary.ts";

const wasm = readFileSync(new URL("../../pkg/wasm/fieldgate_bg.wasm", import.meta.url));
loadFrom(() => new WebAssembly.Module(wasm));
generation();

describeBoundary(engine);

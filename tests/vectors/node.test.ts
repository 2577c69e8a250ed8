import { readFileSync } from "node:fs";
import * as engine from "../../pkg/wasm/fieldgate.js";
import { describeBoundary } from "./boundary.ts";

engine.initSync({ module: readFileSync(new URL("../../pkg/wasm/fieldgate_bg.wasm", import.meta.url)) });
engine.begin(1);

describeBoundary(engine);

import * as engine from "../../../pkg/wasm/fieldgate.js";
import module from "../../../pkg/wasm/fieldgate_bg.wasm";
import { describeBoundary } from "../../vectors/boundary.ts";

engine.initSync({ module });
engine.begin(1);

describeBoundary(engine);

import { generation, loadFrom } from "../../../pkg/core/instance.ts";
import * as engine from "../../../pkg/wasm/fieldgate.js";
import module from "../../../pkg/wasm/fieldgate_bg.wasm";
import { describeBoundary } from "../../vectors/boundary.ts";

loadFrom(() => module);
generation();

describeBoundary(engine);

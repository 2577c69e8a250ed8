import * as engine from "../../../pkg/wasm/fieldgate.js";
import module from "../../../pkg/wasm/fieldgate_bg.wasm";
import { describeVectors } from "../../vectors/suite.ts";

engine.initSync({ module });
engine.begin(1);

describeVectors(engine);

import { lenient } from "./frameworks/lenient.ts";
import { gate } from "./front.ts";
import { routes } from "./routes.ts";
import { describeOrigin } from "./suite.ts";

describeOrigin(lenient, gate, [routes]);

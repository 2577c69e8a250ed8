/**
 * Warms up the engine while the Worker's modules load. V8 first compiles wasm with its baseline compiler, whose code is
 * about ten times slower, and optimizes code that runs often. After the warm-up, the first request runs optimized code.
 */
import { call } from "../core/instance.ts";
import { projectWhole } from "../core/projection.ts";

const TIMES = 20;
const MASK = '{"fields":["id","department.name"],"records":"/data"}';
const RECORD =
  '{"id":1,"name":"Zoë \\"Zo\\u00eb\\"","department":{"name":"IT","id":-1.5e3},"tags":[null,true,0.5,"a"],' +
  '"notes":"a text that is longer than what is looked at at once, by some words"}';
/** Some of everything that a body can contain: V8 compiles code only when it first runs. */
export const BODY = new TextEncoder().encode(`{"data":[${RECORD},${RECORD}]}`);

export function warmUp(): void {
  const mask = call((wasm) => wasm.compileMask(MASK));
  for (let time = 0; time < TIMES; time += 1) projectWhole((wasm) => wasm.openMaskProjector(mask), BODY);
  call((wasm) => wasm.freeMask(mask));
}

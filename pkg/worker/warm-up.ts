/**
 * The engine's first work, done while the Worker's modules load. V8 starts wasm in its baseline compiler, which is some
 * ten times slower, and compiles better what is called again and again: the first request shall find that done.
 */
import { call } from "../core/instance.ts";
import { projectWhole } from "../core/projection.ts";

const TIMES = 20;
const MASK = '{"fields":["id","department.name"],"records":"/data"}';
const RECORD =
  '{"id":1,"name":"Zoë \\"Zo\\u00eb\\"","department":{"name":"IT","id":-1.5e3},"tags":[null,true,0.5,"a"],' +
  '"notes":"a text that is longer than what is looked at at once, by some words"}';
/** Something of everything that a body has: what was never run is compiled when it comes. */
export const BODY = new TextEncoder().encode(`{"data":[${RECORD},${RECORD}]}`);

export function warmUp(): void {
  const mask = call((wasm) => wasm.compileMask(MASK));
  for (let time = 0; time < TIMES; time += 1) projectWhole((wasm) => wasm.openMaskProjector(mask), BODY);
  call((wasm) => wasm.freeMask(mask));
}

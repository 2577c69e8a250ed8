/**
 * The engine's first work, done while the Worker's modules load. V8 starts wasm in its baseline compiler, which is some
 * ten times slower, and compiles better what is called again and again: the first request shall find that done.
 */
import { call } from "../pkg/core/instance.ts";
import { projectWhole } from "../pkg/core/projection.ts";

const TIMES = 20;
const MASK = '{"fields":["id","department.name"],"records":"/data"}';
const BODY = new TextEncoder().encode(
  '{"data":[{"id":1,"name":"Zo\\u00eb","department":{"name":"IT","id":-1.5e3},"tags":[null,true]}]}',
);

export function warmUp(): void {
  const mask = call((wasm) => wasm.compileMask(MASK));
  for (let time = 0; time < TIMES; time += 1) projectWhole((wasm) => wasm.openMaskProjector(mask), BODY);
  call((wasm) => wasm.freeMask(mask));
}

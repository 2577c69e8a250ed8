/**
 * The engine's first work, done while the Worker's modules load. V8 starts wasm in its baseline compiler, which is some
 * ten times slower, and compiles better what is called again and again: the first request shall find that done.
 */
import { call } from "../pkg/core/instance.ts";

const TIMES = 20;
const MASK = '{"fields":["id","department.name"],"records":"/data"}';
const BODY = new TextEncoder().encode(
  '{"data":[{"id":1,"name":"Zo\\u00eb","department":{"name":"IT","id":-1.5e3},"tags":[null,true]}]}',
);

export function warmUp(): void {
  call((wasm) => {
    const mask = wasm.compileMask(MASK);
    for (let time = 0; time < TIMES; time += 1) {
      const projector = wasm.openMaskProjector(mask);
      wasm.writeProjector(projector, BODY);
      wasm.finishProjector(projector);
      wasm.freeProjector(projector);
    }
    wasm.freeMask(mask);
  });
}

import type { Open } from "../../pkg/core/projection.ts";
import { Projector } from "../../pkg/core/projector.ts";

/** The projector's output for each chunk. The engine gets the chunks one by one, as they are cut. */
export function projectedInChunks(open: Open, chunks: readonly Uint8Array[]): Uint8Array[] {
  const projector = new Projector(open);
  try {
    const permitted = chunks.map((chunk) => {
      projector.write(chunk);
      return projector.take();
    });
    projector.finish();
    return permitted;
  } finally {
    projector.free();
  }
}

import type { Open } from "../../pkg/core/projection.ts";
import { Projector } from "../../pkg/core/projector.ts";

/** What a projector lets through of each chunk: the engine gets them one by one, cut as they are. */
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

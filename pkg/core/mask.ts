/** A field list of its own, for whoever projects without keys and catalogs. */

import { bytesOf, invalidArgument, jsonOf, objectOf, textOf } from "./argument.ts";
import type { Bytes } from "./bytes.ts";
import { Compiled } from "./compiled.ts";
import { translated } from "./error.ts";
import { type Open, projectWhole } from "./projection.ts";
import { Projector } from "./projector.ts";
import { projectStream } from "./stream.ts";

export type MaskOptions = { records?: string; envelope?: readonly string[] };

export function mask(fields: readonly string[], options: MaskOptions = {}): Mask {
  const { records, envelope } = objectOf(options, "the options are an object");
  if (records !== undefined) textOf(records, "records");
  if (envelope !== undefined && !Array.isArray(envelope))
    throw invalidArgument("envelope is a list of JSON Pointers");
  const document = jsonOf({ fields, records, envelope });
  if (document === undefined) throw invalidArgument("fields is a list of field paths");
  return new Mask(document);
}

export class Mask {
  readonly #compiled: Compiled;

  /** `document` is the engine's, as JSON text. */
  constructor(document: string) {
    this.#compiled = translated(() => new Compiled("freeMask", (wasm) => wasm.compileMask(document)));
  }

  project(body: Uint8Array | string): Bytes {
    const bytes = bytesOf(body, "body");
    const open = this.#opener();
    return translated(() => projectWhole(open, bytes));
  }

  projectStream(): TransformStream<Uint8Array, Bytes> {
    const open = this.#opener();
    return projectStream(translated(() => new Projector(open)));
  }

  [Symbol.dispose](): void {
    this.#compiled.dispose();
  }

  #opener(): Open {
    const handle = translated(() => this.#compiled.handle);
    return (wasm) => wasm.openMaskProjector(handle);
  }
}

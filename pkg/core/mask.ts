/** The public class of a mask, for projection without keys and catalogs. */

import { bytesOf, invalidArgument, jsonOf, objectOf, textOf } from "./argument.ts";
import type { Bytes } from "./bytes.ts";
import { Compiled } from "./compiled.ts";
import { TREE_BYTES_MAX, treeCopies, withRoom } from "./crossing.ts";
import { ask, translated } from "./error.ts";
import { type Open, projectWhole } from "./projection.ts";
import { Projector } from "./projector.ts";
import { projectStream } from "./stream.ts";

export type MaskOptions = {
  /** JSON Pointer to the record, or the array of records; empty, the default, for the body itself. */
  records?: string;
  /** JSON Pointers to other members that pass. Everything that is not named is dropped. */
  envelope?: readonly string[];
  /**
   * The name of the member that tells the type of an object, by the field path of the objects, empty for the records
   * themselves. The type is a segment of the paths of their fields: `included.departments.name`.
   */
  discriminators?: Readonly<Record<string, string>>;
};

/**
 * Compiles a field list to a mask, without catalog and keys.
 *
 * ```js
 * import { mask } from "fieldgate";
 *
 * const names = mask(["name"], { records: "/data", envelope: ["/total"] });
 * const bytes = names.project('{"data":[{"id":1,"name":"Ada"}],"total":1,"next":null}');
 * console.log(new TextDecoder().decode(bytes)); // {"data":[{"name":"Ada"}],"total":1}
 * ```
 *
 * Throws `invalid_mask`.
 */
export function mask(fields: readonly string[], options: MaskOptions = {}): Mask {
  const { records, envelope, discriminators } = objectOf(options, "the options must be an object");
  if (records !== undefined) textOf(records, "records");
  if (envelope !== undefined && !Array.isArray(envelope))
    throw invalidArgument("envelope must be a list of JSON Pointers");
  if (discriminators !== undefined) objectOf(discriminators, "discriminators must be an object");
  const document = jsonOf({ fields, records, envelope, discriminators });
  if (document === undefined) throw invalidArgument("fields must be a list of field paths");
  return Mask.of(document);
}

export class Mask {
  readonly #document: string;
  readonly #compiled: Compiled;

  /** @internal `document` is JSON text, as `compileMask` takes it. */
  static of(document: string): Mask {
    return new Mask(document);
  }

  private constructor(document: string) {
    this.#document = document;
    this.#compiled = translated(() => new Compiled("freeMask", (wasm) => wasm.compileMask(document)));
  }

  /** The permitted part of a body. Throws `invalid_json` unless the body is one complete JSON value, and `overloaded`. */
  project(body: Uint8Array | string): Bytes {
    const bytes = bytesOf(body, "body");
    const open = this.#opener();
    return translated(() => projectWhole(open, bytes));
  }

  /**
   * The same for a stream, with chunks of any size, in constant memory. Nothing is read before it is needed.
   *
   * The stream of a faulty body ends in an error. The output before the error is the beginning of a projection, never a
   * complete one. Use a new stream for each body. A stream that is neither read nor cancelled is freed when it is
   * collected. Throws `overloaded` if there is no room for another.
   *
   * ```js
   * import { mask } from "fieldgate";
   *
   * const response = new Response('[{"name":"Ada","salary":1}]');
   * const permitted = response.body.pipeThrough(mask(["name"]).projectStream());
   * console.log(await new Response(permitted).text()); // [{"name":"Ada"}]
   * ```
   */
  projectStream(): TransformStream<Uint8Array, Bytes> {
    const open = this.#opener();
    return projectStream(translated(() => new Projector(open)));
  }

  /**
   * What a body does not have: the fields that no record of it has, or only the place of the records if they are not
   * there. What could be in an empty array, or in a `null`, is not missing. Empty for a body that is not JSON. It also works
   * on a body that was projected. A body of more than 64 KiB is not looked at.
   *
   * ```js
   * import { mask } from "fieldgate";
   *
   * console.log(mask(["nmae", "id"]).missing('[{"id":1,"name":"Ada"}]')); // [ 'nmae' ]
   * ```
   */
  missing(body: Uint8Array | string): string[] {
    const bytes = bytesOf(body, "body");
    if (bytes.byteLength > TREE_BYTES_MAX) return [];
    return ask((wasm) =>
      withRoom(wasm, bytes, treeCopies(bytes), () => wasm.missingIn(this.#document, bytes)),
    );
  }

  /** Frees the mask. Streams that it opened continue. */
  [Symbol.dispose](): void {
    this.#compiled.dispose();
  }

  #opener(): Open {
    const handle = translated(() => this.#compiled.handle);
    return (wasm) => wasm.openMaskProjector(handle);
  }
}

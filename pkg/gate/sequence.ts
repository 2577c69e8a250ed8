/**
 * Projects a sequence of JSON texts, each by itself.
 *
 * Guarantees: a text leaves only when it is whole and valid. After a faulty text, nothing more leaves. Of an event stream
 * only data leaves: no names, ids or comments, about which no field list says anything. Memory holds one projected text.
 */
import { type Bytes, concat, owned } from "../core/bytes.ts";
import { WAITING_BYTES } from "../core/projection.ts";
import type { Projector } from "../core/projector.ts";
import { type Format, type Split, splitter } from "./framing.ts";
import type { Limits } from "./limits.ts";

/** What a projection needs of a projector: of one for a whole body, or of one for a sequence. */
export type BodyProjector = Pick<Projector, "waiting" | "write" | "finish" | "take" | "free">;

/** Of one text, these are the bytes that are read, and the permitted bytes that are held. */
type TextLimits = Pick<Limits, "projectionInputBytesMax" | "projectionBufferBytesMax">;

export class TextTooLarge extends Error {}

/** What stands before and after a text. */
const AROUND: Readonly<Record<Format, readonly [string, string]>> = {
  lines: ["", "\n"],
  sequence: ["\x1e", "\n"],
  events: ["data: ", "\n\n"],
};

const NO_BYTES: Bytes = new Uint8Array();

export class SequenceProjector implements BodyProjector {
  readonly #open: () => Projector;
  readonly #format: Format;
  readonly #limits: TextLimits;
  readonly #split: Split;
  readonly #around: readonly Bytes[];
  /** The projector of the current text, once it has more than white space. */
  #projector: Projector | undefined;
  #inputBytes = 0;
  /** What the current text lets through so far. */
  #permitted: Bytes[] = [];
  #permittedBytes = 0;
  /** Whole texts that nobody has taken. */
  #ready: Bytes[] = [];
  /** A fault after whole texts: they leave first. */
  #failure: unknown;
  waiting = 0;

  constructor(open: () => Projector, format: Format, limits: TextLimits) {
    this.#open = open;
    this.#format = format;
    this.#limits = limits;
    this.#around = AROUND[format].map((text) => owned(new TextEncoder().encode(text)));
    this.#split = splitter(format, {
      text: (bytes) => this.#write(bytes),
      mayEnd: () => {
        if (this.#projector?.isComplete()) this.#end();
      },
      end: () => this.#end(),
    });
  }

  write(piece: Uint8Array): number {
    return this.#keepingWhole(() => this.#split(piece));
  }

  /** An event that is not ended by a blank line is none. Any other text ends with the body. */
  finish(): void {
    this.#throwFailure();
    if (this.#format === "events") this.#discard();
    else this.#keepingWhole(() => this.#end());
    this.#throwFailure();
  }

  take(): Bytes {
    const ready = concat(this.#ready);
    this.#ready = [];
    this.waiting = 0;
    return ready;
  }

  free(): void {
    this.#discard();
  }

  #keepingWhole(step: () => void): number {
    this.#throwFailure();
    try {
      step();
    } catch (error) {
      this.#discard();
      this.#failure = error;
      if (this.waiting === 0) throw error;
    }
    return this.waiting;
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  #write(bytes: Uint8Array): void {
    if (this.#projector === undefined && bytes.every(isSpace)) return;
    this.#inputBytes += bytes.byteLength;
    if (this.#inputBytes > this.#limits.projectionInputBytesMax) throw new TextTooLarge();
    this.#projector ??= this.#open();
    if (this.#projector.write(bytes) >= WAITING_BYTES) this.#keep(this.#projector);
  }

  #keep(projector: Projector): void {
    if (projector.waiting === 0) return;
    const piece = projector.take();
    this.#permittedBytes += piece.byteLength;
    if (this.#permittedBytes > this.#limits.projectionBufferBytesMax) throw new TextTooLarge();
    this.#permitted.push(this.#format === "events" ? withoutLineEnds(piece) : piece);
  }

  #end(): void {
    const projector = this.#projector;
    if (projector === undefined) return;
    projector.finish();
    this.#keep(projector);
    const [before = NO_BYTES, after = NO_BYTES] = this.#around;
    this.#ready.push(before, ...this.#permitted, after);
    this.waiting += before.byteLength + this.#permittedBytes + after.byteLength;
    this.#discard();
  }

  #discard(): void {
    this.#projector?.free();
    this.#projector = undefined;
    this.#permitted = [];
    this.#permittedBytes = 0;
    this.#inputBytes = 0;
  }
}

/** White space of JSON (RFC 8259, section 2). */
function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** In JSON, the end of a line is white space like a blank; in an event stream, it ends the data. */
function withoutLineEnds(bytes: Bytes): Bytes {
  return bytes.map((byte) => (byte === 0x0a || byte === 0x0d ? 0x20 : byte));
}

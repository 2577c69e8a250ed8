/**
 * An origin's body on its way through a mask to the client.
 *
 * Guarantees: a text that turns out faulty is never passed on as a whole one: within the buffer it becomes a problem,
 * beyond it an aborted stream. The projector is freed and the origin let go at the end, on an error, and when the
 * client goes away: all in `#end()`. Memory is bounded by the buffer, whatever the size of the body.
 */

import { type Bytes, concat } from "../core/bytes.ts";
import { EngineTrap, isEngineError, isOverloaded } from "../core/instance.ts";
import { WAITING_BYTES } from "../core/projection.ts";
import type { Projector } from "../core/projector.ts";
import type { Limits } from "./limits.ts";
import type { OriginCall } from "./origin.ts";
import { type Source, sourceOf } from "./source.ts";

export type Projected =
  /** The whole answer. */
  | { kind: "whole"; body: Bytes }
  /** More than the buffer holds: its beginning, then the rest as it comes. */
  | { kind: "stream"; body: ReadableStream<Bytes> }
  /** The origin sent no byte at all. */
  | { kind: "empty" }
  | { kind: "failed"; fault: Fault };

/** Why a body cannot be passed on. */
export type Fault = "invalid" | "too_large" | "cut" | "late" | "overloaded" | "trap";

/** Projects `body`, up to the buffer's size before this returns. What it opens it frees; it takes over `originCall`. */
export async function project(
  body: ReadableStream<Uint8Array>,
  open: () => Projector,
  originCall: OriginCall,
  limits: Limits,
  onFault: (fault: Fault) => void,
): Promise<Projected> {
  let projector: Projector;
  try {
    projector = open();
  } catch (error) {
    if (!isOverloaded(error)) throw error;
    originCall.abort();
    body.cancel().catch(() => undefined);
    return { kind: "failed", fault: "overloaded" };
  }
  const projection = new Projection(body, projector, originCall, limits);
  const pieces: Bytes[] = [];
  let held = 0;
  try {
    while (held <= limits.projectionBufferBytesMax) {
      const piece = await projection.next();
      if (piece === undefined) {
        return projection.readBytes === 0 ? { kind: "empty" } : { kind: "whole", body: concat(pieces) };
      }
      pieces.push(piece);
      held += piece.byteLength;
    }
  } catch (error) {
    return { kind: "failed", fault: projection.faultOf(error) };
  }
  projection.begun();
  return { kind: "stream", body: streamed(pieces, projection, onFault) };
}

function streamed(
  pieces: Bytes[],
  projection: Projection,
  onFault: (fault: Fault) => void,
): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        try {
          const piece = pieces.shift() ?? (await projection.next());
          if (piece === undefined) controller.close();
          else controller.enqueue(piece);
        } catch (error) {
          onFault(projection.faultOf(error));
          controller.error(new Error("the answer was aborted"));
        }
      },
      cancel: () => projection.cancel(),
    },
    { highWaterMark: 0 },
  );
}

class Projection {
  readonly #source: Source;
  readonly #projector: Projector;
  readonly #originCall: OriginCall;
  readonly #limits: Limits;
  readonly #watch: ReturnType<typeof setInterval>;
  /** When the answer has to be whole, unless it has begun by then. */
  #dueBy: number;
  /** Since when the origin owes us bytes; nothing while it is the client that is slow. */
  #waitingSince: number | undefined;
  #fault: Fault | undefined;
  #ended = false;
  /** The whole text has been read, and found to be one. */
  #complete = false;
  /** So many bytes are gathered before they go into the engine, and out of it: one, when the client's answer has begun. */
  #gathered: number;
  readBytes = 0;

  constructor(
    body: ReadableStream<Uint8Array>,
    projector: Projector,
    originCall: OriginCall,
    limits: Limits,
  ) {
    this.#source = sourceOf(body, (count) => this.#received(count));
    this.#projector = projector;
    this.#originCall = originCall;
    this.#limits = limits;
    this.#gathered = Math.min(WAITING_BYTES, limits.projectionBufferBytesMax + 1);
    this.#dueBy = Date.now() + limits.originBodyMs;
    this.#watch = setInterval(() => this.#giveUpIfLate(Date.now()), limits.originIdleMs / 2);
  }

  /** The next permitted bytes, never none; nothing at the end of a complete text. Throws on every fault. */
  async next(): Promise<Bytes | undefined> {
    if (this.#complete) return undefined;
    try {
      for (;;) {
        const piece = await this.#read();
        if (piece === undefined) break;
        if (this.#projector.write(piece) >= this.#gathered) return this.#projector.take();
      }
      if (this.readBytes > 0) this.#projector.finish();
      this.#complete = true;
      const last = this.#projector.waiting > 0 ? this.#projector.take() : undefined;
      this.#end();
      return last;
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  /** The client's answer has begun: from here on only silence is late. */
  begun(): void {
    this.#dueBy = Number.POSITIVE_INFINITY;
    this.#gathered = 1;
  }

  cancel(): void {
    this.#end();
  }

  faultOf(error: unknown): Fault {
    if (this.#fault !== undefined) return this.#fault;
    if (error instanceof EngineTrap) return "trap";
    if (!isEngineError(error)) return "cut";
    if (isOverloaded(error)) return "overloaded";
    return error.code === "stale_handle" ? "trap" : "invalid";
  }

  async #read(): Promise<Uint8Array | undefined> {
    this.#waitingSince = Date.now();
    const piece = await this.#source.read(this.#gathered);
    this.#waitingSince = undefined;
    if (this.#ended) throw new Error("the body was let go");
    return piece;
  }

  #received(count: number): void {
    this.#waitingSince = Date.now();
    this.readBytes += count;
    if (this.readBytes > this.#limits.projectionInputBytesMax) {
      this.#fault = "too_large";
      throw new Error("the body is too large");
    }
  }

  #giveUpIfLate(now: number): void {
    const silent = this.#waitingSince !== undefined && now - this.#waitingSince >= this.#limits.originIdleMs;
    if (!silent && now < this.#dueBy) return;
    this.#fault = "late";
    this.#end();
  }

  /** Everything this holds is given back here, and nowhere else. Any number of times. */
  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#watch);
    this.#originCall.abort();
    this.#source.cancel();
    this.#projector.free();
  }
}

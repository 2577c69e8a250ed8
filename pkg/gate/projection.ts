/**
 * Projects an origin's body for the client.
 *
 * Guarantees: a faulty body never looks complete. If the fault shows within the buffer, the response is an error; after
 * that, the stream is aborted. At the end, on an error and when the client leaves, `#end()` frees the projector and
 * aborts the origin call. The buffer bounds the memory, whatever the size of the body.
 */

import { type Bytes, concat } from "../core/bytes.ts";
import { EngineTrap, isEngineError, isOverloaded } from "../core/instance.ts";
import { WAITING_BYTES } from "../core/projection.ts";
import type { Limits } from "./limits.ts";
import type { OriginCall } from "./origin.ts";
import { type BodyProjector, TextTooLarge } from "./sequence.ts";
import { type Source, sourceOf } from "./source.ts";

export type ProjectionResult =
  /** The complete projected body. */
  | { kind: "whole"; body: Bytes }
  /** More than the buffer holds: first its beginning, then the rest as it arrives. */
  | { kind: "stream"; body: ReadableStream<Bytes> }
  /** The origin sent no byte at all. */
  | { kind: "empty" }
  | { kind: "failed"; fault: Fault };

/** Why a body cannot be passed on, or not to its end. */
export type Fault = "invalid" | "too_large" | "cut" | "late" | "overloaded" | "trap";

/**
 * Projects `body`, up to the buffer's size before this returns. It frees the projector that it opens and takes over
 * `originCall`.
 */
export async function project(
  body: ReadableStream<Uint8Array>,
  open: () => BodyProjector,
  originCall: OriginCall,
  limits: Limits,
  onFault: (fault: Fault) => void,
): Promise<ProjectionResult> {
  let projector: BodyProjector;
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

/** Projects a sequence of texts. Nothing of it is waited for, so every fault aborts the response. */
export function projectSequence(
  body: ReadableStream<Uint8Array>,
  projector: BodyProjector,
  originCall: OriginCall,
  limits: Limits,
  onFault: (fault: Fault) => void,
): ReadableStream<Bytes> {
  const endless = { ...limits, projectionInputBytesMax: Number.POSITIVE_INFINITY };
  const projection = new Projection(body, projector, originCall, endless);
  projection.begun();
  return streamed([], projection, onFault);
}

function streamed(
  pieces: Bytes[],
  projection: Projection,
  onFault: (fault: Fault) => void,
): ReadableStream<Bytes> {
  let left = false;
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        try {
          const piece = pieces.shift() ?? (await projection.next());
          if (piece === undefined) controller.close();
          else controller.enqueue(piece);
        } catch (error) {
          if (!left) onFault(projection.faultOf(error));
          controller.error(new Error("the response was aborted"));
        }
      },
      cancel() {
        left = true;
        projection.cancel();
      },
    },
    { highWaterMark: 0 },
  );
}

class Projection {
  readonly #source: Source;
  readonly #projector: BodyProjector;
  readonly #originCall: OriginCall;
  readonly #limits: Limits;
  readonly #watch: ReturnType<typeof setInterval>;
  /** When the body must be complete, unless the response to the client has begun by then. */
  #dueBy: number;
  /** Since when the gate has been waiting for the origin. `undefined` while it waits for the client. */
  #waitingSince: number | undefined;
  #fault: Fault | undefined;
  #ended = false;
  /** The whole body has been read and is valid. */
  #complete = false;
  /** How many bytes are gathered on the way into the engine and out of it. One, after the client's response has begun. */
  #gatherBytes: number;
  readBytes = 0;

  constructor(
    body: ReadableStream<Uint8Array>,
    projector: BodyProjector,
    originCall: OriginCall,
    limits: Limits,
  ) {
    this.#source = sourceOf(body, (count) => this.#received(count));
    this.#projector = projector;
    this.#originCall = originCall;
    this.#limits = limits;
    this.#gatherBytes = Math.min(WAITING_BYTES, limits.projectionBufferBytesMax + 1);
    this.#dueBy = Date.now() + limits.originBodyMs;
    this.#watch = setInterval(() => this.#giveUpIfLate(Date.now()), limits.originIdleMs / 2);
  }

  /** The next permitted bytes, at least one. `undefined` at the end of a complete body. Throws on every fault. */
  async next(): Promise<Bytes | undefined> {
    if (this.#complete) return undefined;
    try {
      for (;;) {
        const piece = await this.#read();
        if (piece === undefined) break;
        if (this.#projector.write(piece) >= this.#gatherBytes) return this.#projector.take();
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

  /** The client's response has begun: from now on only a pause is too long. */
  begun(): void {
    this.#dueBy = Number.POSITIVE_INFINITY;
    this.#gatherBytes = 1;
  }

  cancel(): void {
    this.#end();
  }

  faultOf(error: unknown): Fault {
    if (this.#fault !== undefined) return this.#fault;
    if (error instanceof EngineTrap) return "trap";
    if (error instanceof TextTooLarge) return "too_large";
    if (!isEngineError(error)) return "cut";
    if (isOverloaded(error)) return "overloaded";
    return error.code === "stale_handle" ? "trap" : "invalid";
  }

  async #read(): Promise<Uint8Array | undefined> {
    this.#waitingSince = Date.now();
    const piece = await this.#source.read(this.#gatherBytes);
    this.#waitingSince = undefined;
    if (this.#ended) throw new Error("the body was cancelled");
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

  /** Releases everything that this holds; nothing else does. May be called more than once. */
  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#watch);
    this.#originCall.abort();
    this.#source.cancel();
    this.#projector.free();
  }
}

import type { Call } from "../core/compiled-policy.ts";

/** A call as it arrived. */
export type Incoming = Readonly<{
  call: Call;
  headers: Headers;
  body: ReadableStream<Uint8Array> | null;
}>;

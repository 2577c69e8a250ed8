import type { Call } from "../core/compiled-policy.ts";

/** A client's request as it arrived. */
export type ClientRequest = Readonly<{
  call: Call;
  headers: Headers;
  body: ReadableStream<Uint8Array> | null;
}>;

/** What a runtime adds to the standard's streams and responses. Its entry says so when it is imported. */

export type Runtime = Readonly<{
  /** The same bytes, from a stream whose reader says how much it takes. Nothing where the runtime has no such stream. */
  sizable(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> | undefined;
  /** A response whose body already has the content coding that its headers name. */
  encoded(body: ReadableStream<Uint8Array> | null, init: ResponseInit): Response;
}>;

export let runtime: Runtime = {
  sizable: () => undefined,
  encoded: (body, init) => new Response(body, init),
};

export function runOn(one: Runtime): void {
  runtime = one;
}

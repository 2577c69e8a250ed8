/** What a runtime adds to standard streams and responses. The runtime's entry sets it when it is imported. */

export type Runtime = Readonly<{
  /** The same bytes, from a stream that has a BYOB reader. `undefined` if the runtime has no such stream. */
  sizable(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> | undefined;
  /** A response whose body already has the content coding that its headers name. */
  encoded(body: ReadableStream<Uint8Array> | null, init: ResponseInit): Response;
}>;

export let runtime: Runtime = {
  sizable: () => undefined,
  encoded: (body, init) => new Response(body, init),
};

export function setRuntime(current: Runtime): void {
  runtime = current;
}

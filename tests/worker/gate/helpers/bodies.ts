/** Bodies as an origin may send them. */

const encoder = new TextEncoder();

export function bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** `pieces` one after another, each only when the previous one has been read. */
export function inPieces(pieces: Iterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const rest = pieces[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = rest.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? bytes(value) : value);
    },
  });
}

/** Longer than any deadline of the tests. The runtime would end a promise that nothing can settle at once. */
export const forEver = (): Promise<never> => scheduler.wait(20_000).then(() => Promise.reject(new Error()));

/** `text`, and then neither an end nor an error. */
export function thenSilence(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    async pull(controller) {
      if (sent || text === "") await forEver();
      controller.enqueue(bytes(text));
      sent = true;
    },
  });
}

/** `text`, and then the connection breaks. */
export function thenBroken(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new Error("the origin's connection broke"));
      else controller.enqueue(bytes(text));
      sent = true;
    },
  });
}

export async function gzipped(data: Uint8Array | string): Promise<Uint8Array> {
  const packed = new Blob([data]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** A JSON response from text. */
export function json(body: BodyInit | null, init: ResponseInit = {}): Response {
  return new Response(body, { ...init, headers: { "content-type": "application/json", ...init.headers } });
}

/** `body` as it is, declared as this coding, whatever it really is. */
export function coded(body: Uint8Array | string, coding: string): Response {
  return json(body, { headers: { "content-encoding": coding }, encodeBody: "manual" });
}

/** "fieldgate/express": a guard as middleware for Express 5. `index.d.ts` documents it. */
import type { ServerResponse } from "node:http";
import { FieldgateError } from "../core/error.ts";
import { Guard } from "../fetch/guard.ts";
import type { GuardOptions } from "../fetch/options.ts";
import { addressOf, bodyOf, callOf, dress, headersOf, type ServerRequest, wasRead } from "./request.ts";
import { Wire } from "./response.ts";

export { type KeyStore, MemoryKeyStore, type StoredKey } from "../fetch/key-store.ts";
export type { GuardOptions } from "../fetch/options.ts";

export type Middleware = (
  request: ServerRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => Promise<void>;

export function guard(options: GuardOptions): Middleware {
  const gate = new Guard(options);
  return async (request, response, next) => {
    const wire = new Wire(response);
    if (wasRead(request)) return wire.send(gate.refuse(503, "misconfigured", readBefore()));

    const left = new AbortController();
    response.once("close", () => left.abort());
    const address = addressOf(request);
    const incoming = { call: callOf(request), headers: headersOf(request), body: bodyOf(request) };
    const answer = await gate.answer(incoming, { address, signal: left.signal }, async (url, sent) => {
      dress(request, url.slice(address.origin.length), sent, address.host);
      const answered = wire.capture();
      next();
      return answered;
    });
    await wire.send(answer);
  };
}

function readBefore(): FieldgateError {
  return new FieldgateError(
    "body_read",
    "Something before the guard has read the body, such as express.json(): move it behind the guard.",
  );
}

/**
 * An origin that a test scripts, for what a well-behaved origin never does. It is a separate Worker behind a real service
 * binding, so that codings, lengths and aborts are those of the runtime and not of two functions calling each other.
 */
import { WorkerEntrypoint } from "cloudflare:workers";
import { afterEach } from "vitest";

/** A call as it arrived at the origin. */
export type Asked = { method: string; url: string; headers: Headers; body: string };

type Script = (request: Request, asked: Asked) => Response | Promise<Response>;

const nothing: Script = () => new Response("the test scripts no answer", { status: 500 });
let script = nothing;
/** Every call since the last test, in order. */
export const asked: Asked[] = [];

/** Sets the origin's response until the end of the test. */
export function answers(with_: Script): void {
  script = with_;
}

afterEach(() => {
  script = nothing;
  asked.length = 0;
});

export class HostileOrigin extends WorkerEntrypoint {
  override async fetch(request: Request): Promise<Response> {
    const { method, url, headers } = request;
    const call: Asked = { method, url, headers: new Headers(headers), body: await request.text() };
    asked.push(call);
    return script(request, call);
  }
}

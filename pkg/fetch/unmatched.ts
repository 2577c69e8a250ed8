/**
 * Finds typos: fields of a key, or a place of the records, that an answer of the handler did not have. Without it, a 200
 * with `{}` would be their only sign.
 *
 * Guarantees: it names fields and places, never a value. It looks at the first answers of each endpoint and reports one
 * at most, and keeps no more of a body than `BODY_BYTES_MAX`. It changes nothing of a response.
 */
import { type Bytes, concat } from "../core/bytes.ts";
import type { AllowedCall } from "../core/compiled-policy.ts";
import type { OriginCall, OriginResult } from "../gate/origin.ts";

const BODY_BYTES_MAX = 65_536;
/** How many answers of an endpoint are looked at: the first may be empty, or too large. */
const ANSWERS_MAX = 10;

export class Unmatched {
  readonly #report: (error: Error) => void;
  /** How many answers of each endpoint have been looked at. */
  readonly #looked = new Map<string, number>();
  readonly #reported = new Set<string>();

  constructor(report: (error: Error) => void) {
    this.#report = report;
  }

  /** The same call, whose body is looked at when all of it has passed. */
  watch(originCall: OriginCall, allowed: AllowedCall): OriginCall {
    const { action, answer, endpoint } = allowed.decision;
    const looked = this.#looked.get(endpoint) ?? 0;
    if (action !== "read" || answer.rule !== "project" || looked === ANSWERS_MAX) return originCall;
    this.#looked.set(endpoint, looked + 1);
    const result = originCall.result.then((result) => this.#watched(result, allowed));
    const abort = (): void => {
      originCall.abort();
      void result.then(cancelUnread);
    };
    return { result, abort };
  }

  #watched(result: OriginResult, allowed: AllowedCall): OriginResult {
    if (!result.ok || !result.response.ok || result.response.body === null) return result;
    const { body, status, headers } = result.response;
    const pieces: Bytes[] = [];
    let bytes = 0;
    const copy = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        bytes += piece.byteLength;
        if (bytes <= BODY_BYTES_MAX) pieces.push(new Uint8Array(piece));
        controller.enqueue(piece);
      },
      flush: () => {
        if (bytes <= BODY_BYTES_MAX) this.#look(concat(pieces), allowed);
      },
    });
    return { ok: true, response: new Response(body.pipeThrough(copy), { status, headers }) };
  }

  #look(body: Uint8Array, allowed: AllowedCall): void {
    const { endpoint } = allowed.decision;
    const missing = missingIn(body, allowed);
    if (missing.length === 0 || this.#reported.has(endpoint)) return;
    this.#reported.add(endpoint);
    this.#report(new Error(describeMissing(endpoint, missing)));
  }
}

/** If the copy has a reader, cancelling it here fails, and the reader cancels it. The copy alone cancels the handler's body. */
function cancelUnread(result: OriginResult): void {
  if (result.ok) result.response.body?.cancel().catch(() => undefined);
}

/** Nothing of a body that cannot be read: the projection reports it. */
function missingIn(body: Uint8Array, allowed: AllowedCall): readonly string[] {
  try {
    return allowed.survey(body).missing ?? [];
  } catch {
    return [];
  }
}

function describeMissing(endpoint: string, missing: readonly string[]): string {
  const [first = ""] = missing;
  if (first.startsWith("/"))
    return `A response of ${endpoint} has no records at ${first}: check "records" in the catalog.`;
  return `No record in a response of ${endpoint} has ${missing.join(", ")}: check the names in the catalog, unless the API may leave them out.`;
}

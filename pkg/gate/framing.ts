/**
 * Splits a body that is a sequence of JSON texts: lines (NDJSON, JSON Lines), a text sequence (RFC 7464), or the data of
 * server-sent events (WHATWG HTML, section 9.2).
 *
 * Does not: look into the texts, or keep any of their bytes.
 */
import type { MediaType } from "./media-type.ts";

export type Format = "lines" | "sequence" | "events";

/** What a splitter finds, in the order of the body. */
export type Texts = Readonly<{
  /** Bytes of the current text. */
  text(bytes: Uint8Array): void;
  /** The current text may be complete. */
  mayEnd(): void;
  end(): void;
}>;

/** Splits the next piece of a body. */
export type Split = (piece: Uint8Array) => void;

const FORMATS: Readonly<Record<string, Format>> = {
  "application/x-ndjson": "lines",
  "application/ndjson": "lines",
  "application/jsonl": "lines",
  "application/x-jsonl": "lines",
  "application/jsonlines": "lines",
  "application/x-jsonlines": "lines",
  "application/json-seq": "sequence",
  "application/geo+json-seq": "sequence",
  "text/event-stream": "events",
};

/** The format of a body of this type. `undefined` if it is not a sequence of JSON texts. */
export function formatOf({ essence }: MediaType): Format | undefined {
  return Object.hasOwn(FORMATS, essence) ? FORMATS[essence] : undefined;
}

export function splitter(format: Format, texts: Texts): Split {
  switch (format) {
    case "lines":
      return at(LF, texts, () => texts.end());
    case "sequence":
      return splitSequence(texts);
    case "events":
      return splitEvents(texts);
    default:
      return format satisfies never;
  }
}

const [LF, CR, COLON, SPACE, RECORD_SEPARATOR] = [0x0a, 0x0d, 0x3a, 0x20, 0x1e];

/** Gives everything but the delimiter as text. */
function at(delimiter: number, texts: Pick<Texts, "text">, onDelimiter: () => void): Split {
  return (piece) => {
    let from = 0;
    for (let to = piece.indexOf(delimiter); to !== -1; to = piece.indexOf(delimiter, from)) {
      texts.text(piece.subarray(from, to));
      onDelimiter();
      from = to + 1;
    }
    texts.text(piece.subarray(from));
  };
}

/** A text ends at the next separator. Its line feed comes before that, but a text may contain line feeds, too. */
function splitSequence(texts: Texts): Split {
  const lines = at(LF, texts, () => texts.mayEnd());
  return at(RECORD_SEPARATOR, { text: lines }, () => texts.end());
}

const DATA = new TextEncoder().encode("data");
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const NEW_LINE = Uint8Array.of(LF);

/** Where in a line of an event stream a splitter is: how much of the name `data` it has seen, or after that name. */
type LinePlace = number | "after colon" | "value" | "other field";

function splitEvents(texts: Texts): Split {
  let mark = 0;
  let place: LinePlace = 0;
  let hasData = false;
  let afterReturn = false;

  const beginValue = (): void => {
    if (hasData) texts.text(NEW_LINE);
    hasData = true;
    place = "after colon";
  };
  const endLine = (): void => {
    if (place === 0) {
      texts.end();
      hasData = false;
    }
    // A field name without a colon has an empty value, which adds nothing to a JSON text.
    place = 0;
  };
  const next = (byte: number): void => {
    if (typeof place === "number") {
      if (place < DATA.length && byte === DATA[place]) place += 1;
      else if (place === DATA.length && byte === COLON) beginValue();
      else place = "other field";
    } else if (place === "after colon") place = "value";
  };
  return (piece) => {
    for (let at = 0; at < piece.length; at += 1) {
      const byte = piece[at] ?? 0;
      if (mark < BYTE_ORDER_MARK.length && byte === BYTE_ORDER_MARK[mark]) mark += 1;
      else if (byte === LF && afterReturn) afterReturn = false;
      else if (byte === LF || byte === CR) {
        mark = BYTE_ORDER_MARK.length;
        afterReturn = byte === CR;
        endLine();
      } else {
        mark = BYTE_ORDER_MARK.length;
        afterReturn = false;
        if (place === "value" || (place === "after colon" && byte !== SPACE)) {
          const to = endOfLine(piece, at);
          texts.text(piece.subarray(at, to));
          place = "value";
          at = to - 1;
        } else next(byte);
      }
    }
  };
}

function endOfLine(piece: Uint8Array, from: number): number {
  const ends = [piece.indexOf(LF, from), piece.indexOf(CR, from)].filter((end) => end !== -1);
  return ends.length === 0 ? piece.length : Math.min(...ends);
}

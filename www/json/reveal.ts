/**
 * A body line by line, each line shown or hidden, by comparing what the client receives with what the origin sent.
 * Nothing here knows grants: a line is shown if the projector let it through.
 */
import { namesIn } from "../../pkg/core/json-pointer.ts";
import type { Field, FieldTree } from "../model/tree.ts";
import type { Json, Member } from "./text.ts";

export type Line = {
  readonly depth: number;
  /** The member's name, quoted, if the line begins with one. */
  readonly name: string | undefined;
  /** A scalar, an opening or a closing bracket, and the comma after it. */
  readonly text: string;
  readonly shown: boolean;
  /** The declared field that begins on this line. */
  readonly field: Field | undefined;
  /** It begins a member of the record that the catalog does not declare. */
  readonly undeclared: boolean;
};

/** Where the records are in the body, and their fields in the catalog. */
export type Shape = { readonly records: string; readonly tree: FieldTree };

/** Of a list of records the first `recordsMax`. */
export function reveal(
  sent: Json,
  received: Json | undefined,
  { records, tree }: Shape,
  recordsMax = Number.POSITIVE_INFINITY,
): Line[] {
  const lines: Line[] = [];
  const place = entering({ kind: "outside", ahead: namesIn(records) });
  new Writer(tree, lines, recordsMax).value(sent, received, { depth: 0, name: undefined, comma: "", place });
  return lines;
}

type Place =
  | { kind: "outside"; ahead: string[] | undefined }
  | { kind: "field"; field: Field | undefined }
  | { kind: "undeclared" };

type At = {
  depth: number;
  name: string | undefined;
  comma: string;
  place: Place;
  starts?: Place | undefined;
};

class Writer {
  readonly #tree: FieldTree;
  readonly #lines: Line[];
  readonly #recordsMax: number;

  constructor(tree: FieldTree, lines: Line[], recordsMax: number) {
    this.#tree = tree;
    this.#lines = lines;
    this.#recordsMax = recordsMax;
  }

  value(sent: Json, received: Json | undefined, at: At): void {
    switch (sent.kind) {
      case "scalar":
        this.#line(sent.raw + at.comma, received, at);
        break;
      case "object":
        this.#object(sent.members, received, at);
        break;
      case "array":
        this.#array(sent.items, received, at);
        break;
    }
  }

  #object(members: readonly Member[], received: Json | undefined, at: At): void {
    const pairs = pairMembers(members, received?.kind === "object" ? received.members : []);
    const inside = this.#typed(at.place, members);
    this.#block(["{", "}"], pairs, received, at, ({ sent, received: kept }, comma) => {
      const place = this.#into(inside, sent.name);
      this.value(sent.value, kept?.value, {
        depth: at.depth + 1,
        name: sent.raw,
        comma,
        place,
        starts: place,
      });
    });
  }

  #array(items: readonly Json[], received: Json | undefined, at: At): void {
    const kept = received?.kind === "array" ? received.items : [];
    const all = pairItems(items, kept, this.#discriminator(at.place));
    const isRecords = at.place.kind === "field" && at.place.field === undefined;
    const pairs = isRecords ? all.slice(0, this.#recordsMax) : all;
    this.#block(["[", "]"], pairs, received, at, ({ sent, received: kept }, comma) => {
      this.value(sent, kept, { depth: at.depth + 1, name: undefined, comma, place: at.place });
    });
  }

  #block<T>(
    [open, close]: readonly [string, string],
    parts: readonly T[],
    received: Json | undefined,
    at: At,
    write: (part: T, comma: string) => void,
  ): void {
    if (parts.length === 0) {
      this.#line(`${open}${close}${at.comma}`, received, at);
      return;
    }
    this.#line(open, received, at);
    for (const [index, part] of parts.entries()) write(part, index < parts.length - 1 ? "," : "");
    this.#line(`${close}${at.comma}`, received, { ...at, name: undefined, starts: undefined });
  }

  #line(text: string, received: Json | undefined, { depth, name, starts }: At): void {
    this.#lines.push({
      depth,
      name,
      text,
      shown: received !== undefined,
      field: starts?.kind === "field" ? starts.field : undefined,
      undeclared: starts?.kind === "undeclared",
    });
  }

  #discriminator(place: Place): string | undefined {
    if (place.kind !== "field") return undefined;
    return place.field === undefined ? this.#tree.discriminator : place.field.discriminator;
  }

  /** The place of an object: that of its type, where a member tells one. */
  #typed(place: Place, members: readonly Member[]): Place {
    const discriminator = this.#discriminator(place);
    if (discriminator === undefined) return place;
    const told = toldBy(members, discriminator);
    return told?.startsWith('"') ? this.#into(place, JSON.parse(told)) : { kind: "undeclared" };
  }

  #into(place: Place, name: string): Place {
    switch (place.kind) {
      case "outside": {
        const [next, ...rest] = place.ahead ?? [];
        return entering({ kind: "outside", ahead: next === name ? rest : undefined });
      }
      case "field": {
        const field = this.#tree.member(place.field, name);
        return field === undefined ? { kind: "undeclared" } : { kind: "field", field };
      }
      case "undeclared":
        return place;
    }
  }
}

/** The record, if no more names lead to it. */
function entering(place: Extract<Place, { kind: "outside" }>): Place {
  return place.ahead?.length === 0 ? { kind: "field", field: undefined } : place;
}

function pairMembers(
  sent: readonly Member[],
  received: readonly Member[],
): { sent: Member; received: Member | undefined }[] {
  return pair(sent, received, (one, other) => one.raw === other.raw && alike(one.value, other.value));
}

function pairItems(
  sent: readonly Json[],
  received: readonly Json[],
  discriminator: string | undefined,
): { sent: Json; received: Json | undefined }[] {
  // An object of a type that is hidden leaves no trace, and one that is not leaves with its type.
  const type = (one: Json) =>
    discriminator !== undefined && one.kind === "object" ? toldBy(one.members, discriminator) : undefined;
  return pair(sent, received, (one, other) => alike(one, other) && type(one) === type(other));
}

/** The value by which an object tells its type, as it is written. */
function toldBy(members: readonly Member[], discriminator: string): string | undefined {
  const told = members.find(({ name }) => name === discriminator)?.value;
  return told?.kind === "scalar" ? told.raw : undefined;
}

/** What was received is what was sent with parts left out, in the same order. */
function pair<T>(
  sent: readonly T[],
  received: readonly T[],
  same: (one: T, other: T) => boolean,
): { sent: T; received: T | undefined }[] {
  let next = 0;
  return sent.map((one) => {
    const other = received[next];
    if (other === undefined || !same(one, other)) return { sent: one, received: undefined };
    next += 1;
    return { sent: one, received: other };
  });
}

function alike(sent: Json, received: Json): boolean {
  return sent.kind === "scalar" && received.kind === "scalar"
    ? sent.raw === received.raw
    : sent.kind === received.kind;
}

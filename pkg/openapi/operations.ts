/**
 * The operations of a document with what they are called with and answer, references followed.
 *
 * Many paths may refer to one and the same description, so each parameter, body and example costs a visit. An operation
 * that there are none left for has a `fault`.
 */
import { type Content, type Dialect, examplesOf } from "./dialect.ts";
import { isInternal, statedRule } from "./extensions.ts";
import { entriesAt, flag, isObject, items, itemsAt, type Located, member, memberAt, text } from "./json.ts";
import type { Notes } from "./notes.ts";
import type { References } from "./references.ts";
import type { SchemaReader } from "./schemas.ts";
import type { Shape } from "./shape.ts";
import type { Visits } from "./visits.ts";

export const METHODS = ["get", "head", "post", "put", "patch", "delete", "options", "trace"] as const;
export type Method = (typeof METHODS)[number];

export type Operation = {
  readonly method: Method;
  readonly path: string;
  readonly pointer: string;
  /** Why nothing else is known of it. */
  readonly fault?: string;
  readonly words: Words;
  readonly parameters: readonly Parameter[];
  readonly servers: Located | undefined;
  readonly request: Request | undefined;
  /** The answers of success by status, such as `200` or `2XX`; `default` only where there is no other. */
  readonly answers: readonly Answer[];
  /** Whether every answer but errors leads elsewhere. */
  readonly redirects: boolean;
};

/** What an operation says of itself to people. */
export type Words = {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** The first of its tags. */
  readonly tag: string | undefined;
};

export type Parameter = {
  readonly name: string;
  readonly place: string;
  readonly pointer: string;
  readonly required: boolean;
  readonly description: string;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  readonly shape: Shape;
  readonly examples: readonly Located[];
  /** The rule of a query parameter that the document itself states. */
  readonly stated: string | undefined;
};

export type Request = { readonly required: boolean; readonly bodies: readonly Body[] };
export type Answer = { readonly status: string; readonly bodies: readonly Body[] };

/** What a body of one media type is. */
export type Body = {
  readonly mediaType: string;
  readonly pointer: string;
  readonly shape: Shape;
  readonly examples: readonly Located[];
};

export class OperationReader {
  readonly #dialect: Dialect;
  readonly #references: References;
  readonly #notes: Notes;
  readonly #schemas: SchemaReader;
  readonly #visits: Visits;

  constructor(dialect: Dialect, references: References, notes: Notes, schemas: SchemaReader, visits: Visits) {
    this.#dialect = dialect;
    this.#references = references;
    this.#notes = notes;
    this.#schemas = schemas;
    this.#visits = visits;
  }

  /** Every operation under `paths`, in the order of the document. */
  read(document: Located): Operation[] {
    const paths = entriesAt(memberAt(document, "paths")).filter(([path]) => !path.startsWith("x-"));
    return paths.flatMap(([path, item]) => this.#item(path, item));
  }

  #item(path: string, written: Located): Operation[] {
    const target = this.#references.follow(written);
    if (target === undefined) {
      return METHODS.map((method) =>
        unreadable(path, method, written, "the path item that it refers to cannot be read"),
      );
    }
    // The path's own words count beside a reference.
    const sources = target.value === written.value ? [written] : [written, target];
    const shared = sources.flatMap((source) => this.#listed(memberAt(source, "parameters")));
    const servers = sources.map((source) => memberAt(source, "servers")).find((it) => it !== undefined);
    for (const source of sources) this.#reportOthers(source);
    return METHODS.flatMap((method) => {
      const operation = sources.map((source) => memberAt(source, method)).find((it) => it !== undefined);
      if (operation === undefined) return [];
      const at = this.#references.follow(operation);
      const isMarked = [...sources, operation, ...(at ? [at] : [])].some(isInternal);
      if (isMarked) return [unreadable(path, method, operation, "it is marked `x-internal`")];
      if (at === undefined || !isObject(at.value))
        return [unreadable(path, method, operation, "it is not described, since an operation is an object")];
      const read = this.#operation({ path, method, pointer: operation.pointer }, at, shared, servers);
      return [
        this.#visits.areSpent ? unreadable(path, method, operation, "the import stopped before it") : read,
      ];
    });
  }

  /** Methods that the gate does not know need no refusal of their own: it answers none of them. */
  #reportOthers(item: Located): void {
    const others = ["query"].flatMap((name) => memberAt(item, name) ?? []);
    const additional = entriesAt(memberAt(item, "additionalOperations")).map(([, at]) => at);
    for (const { pointer } of [...others, ...additional])
      this.#notes.noRoute(pointer, "the gate refuses calls of this method");
  }

  /** What is in a list or an object, paid for. */
  #visited<T>(parts: () => readonly T[]): readonly T[] {
    if (this.#visits.areSpent) return [];
    const all = parts();
    return this.#visits.spend(all.length) ? all : [];
  }

  #operation(
    names: Pick<Operation, "path" | "method" | "pointer">,
    at: Located,
    shared: readonly Located[],
    servers: Located | undefined,
  ): Operation {
    const listed = this.#listed(memberAt(at, "parameters"));
    const own = this.#parameters(listed);
    const placed = (one: Parameter) => JSON.stringify([one.place, one.name]);
    const overridden = new Set(own.map(placed));
    const statuses = this.#visited(() => entriesAt(memberAt(at, "responses")));
    const success = statuses.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
    const fallback = statuses.filter(([status]) => status === "default");
    const redirects = success.length === 0 && statuses.some(([status]) => /^3(\d\d|XX)$/i.test(status));
    const request = this.#dialect.request(at, [...listed, ...shared]);
    return {
      ...names,
      words: wordsOf(at),
      parameters: [...this.#parameters(shared).filter((one) => !overridden.has(placed(one))), ...own],
      servers: memberAt(at, "servers") ?? servers,
      request: request && { required: request.required, bodies: this.#bodies(request.contents) },
      answers: (success.length > 0 ? success : fallback).map(([status, written]) => {
        const answer = this.#references.follow(written);
        return { status, bodies: answer ? this.#bodies(() => this.#dialect.answer(answer, at)) : [] };
      }),
      redirects,
    };
  }

  /** What a list of parameters has, references followed. */
  #listed(list: Located | undefined): Located[] {
    return this.#visited(() => itemsAt(list)).flatMap((written) => {
      const at = this.#references.follow(written);
      const name = text(member(at?.value, "name"));
      const place = text(member(at?.value, "in"));
      if (at !== undefined && name !== undefined && place !== undefined) return [at];
      this.#notes.leftOut(written.pointer, "a parameter without a name or a place");
      return [];
    });
  }

  #parameters(listed: readonly Located[]): Parameter[] {
    return listed
      .filter((at) => this.#dialect.isParameter(at))
      .map((at) => {
        const { schema, style, explode } = this.#dialect.styleOf(at);
        return {
          name: text(member(at.value, "name")) ?? "",
          place: text(member(at.value, "in")) ?? "",
          pointer: at.pointer,
          required: flag(member(at.value, "required")),
          description: text(member(at.value, "description")) ?? "",
          style,
          explode,
          shape: this.#schemas.visit(schema),
          examples: this.#examples(at),
          stated: statedRule(at),
        };
      });
  }

  #bodies(contents: () => readonly Content[]): Body[] {
    return this.#visited(contents).map(({ mediaType, pointer, schema, examples }) => ({
      mediaType,
      pointer,
      shape: this.#schemas.read(schema),
      examples: this.#visited(() => examples),
    }));
  }

  #examples(at: Located): readonly Located[] {
    return this.#visited(() => examplesOf(at, this.#references));
  }
}

function wordsOf(at: Located): Words {
  const word = (name: string) => text(member(at.value, name)) ?? "";
  return {
    id: word("operationId"),
    summary: word("summary"),
    description: word("description"),
    tag: text(items(member(at.value, "tags"))[0]),
  };
}

const NO_WORDS: Words = { id: "", summary: "", description: "", tag: undefined };

function unreadable(path: string, method: Method, { pointer }: Located, fault: string): Operation {
  const nothing = { parameters: [], servers: undefined, request: undefined, answers: [], redirects: false };
  return { method, path, pointer, fault, words: NO_WORDS, ...nothing };
}

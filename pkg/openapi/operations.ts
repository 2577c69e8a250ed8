/**
 * The operations of a document with what they are called with and answer, references followed.
 *
 * Many paths may refer to one and the same description, so each parameter, body and example costs a visit. An operation
 * that there are none left for has a `fault`.
 */
import { isInternal } from "./extensions.ts";
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
  readonly #references: References;
  readonly #notes: Notes;
  readonly #schemas: SchemaReader;
  readonly #visits: Visits;

  constructor(references: References, notes: Notes, schemas: SchemaReader, visits: Visits) {
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
    const shared = sources.flatMap((source) => this.#parameters(memberAt(source, "parameters")));
    const servers = sources.map((source) => memberAt(source, "servers")).find((it) => it !== undefined);
    return METHODS.flatMap((method) => {
      const operation = sources.map((source) => memberAt(source, method)).find((it) => it !== undefined);
      if (operation === undefined) return [];
      if (!isObject(operation.value))
        return [unreadable(path, method, operation, "it is not described, since an operation is an object")];
      if (isInternal(operation) || sources.some(isInternal))
        return [unreadable(path, method, operation, "it is marked `x-internal`")];
      const read = this.#operation(path, method, operation, shared, servers);
      return [
        this.#visits.areSpent ? unreadable(path, method, operation, "the import stopped before it") : read,
      ];
    });
  }

  /** What is in a list or an object, paid for. */
  #visited<T>(parts: () => readonly T[]): readonly T[] {
    if (this.#visits.areSpent) return [];
    const all = parts();
    return this.#visits.spend(all.length) ? all : [];
  }

  #operation(
    path: string,
    method: Method,
    at: Located,
    shared: readonly Parameter[],
    servers: Located | undefined,
  ): Operation {
    const own = this.#parameters(memberAt(at, "parameters"));
    const placed = (one: Parameter) => JSON.stringify([one.place, one.name]);
    const overridden = new Set(own.map(placed));
    const statuses = this.#visited(() => entriesAt(memberAt(at, "responses")));
    const success = statuses.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
    const fallback = statuses.filter(([status]) => status === "default");
    const redirects = success.length === 0 && statuses.some(([status]) => /^3(\d\d|XX)$/i.test(status));
    const word = (name: string) => text(member(at.value, name)) ?? "";
    return {
      method,
      path,
      pointer: at.pointer,
      words: {
        id: word("operationId"),
        summary: word("summary"),
        description: word("description"),
        tag: text(items(member(at.value, "tags"))[0]),
      },
      parameters: [...shared.filter((one) => !overridden.has(placed(one))), ...own],
      servers: memberAt(at, "servers") ?? servers,
      request: this.#request(memberAt(at, "requestBody")),
      answers: (success.length > 0 ? success : fallback).map(([status, answer]) => ({
        status,
        bodies: this.#bodies(this.#references.follow(answer)),
      })),
      redirects,
    };
  }

  #parameters(list: Located | undefined): Parameter[] {
    return this.#visited(() => itemsAt(list)).flatMap((written) => {
      const at = this.#references.follow(written);
      const name = text(member(at?.value, "name"));
      const place = text(member(at?.value, "in"));
      if (at === undefined || name === undefined || place === undefined) {
        this.#notes.leftOut(written.pointer, "a parameter without a name or a place");
        return [];
      }
      const [body] = this.#bodies(at);
      const schema = memberAt(at, "schema");
      const explode = member(at.value, "explode");
      return [
        {
          name,
          place,
          pointer: at.pointer,
          required: flag(member(at.value, "required")),
          description: text(member(at.value, "description")) ?? "",
          style: text(member(at.value, "style")),
          explode: typeof explode === "boolean" ? explode : undefined,
          shape: body?.shape ?? this.#schemas.visit(schema ?? { value: true, pointer: at.pointer }),
          examples: this.#examples(at),
        },
      ];
    });
  }

  #request(written: Located | undefined): Request | undefined {
    const at = written && this.#references.follow(written);
    if (at === undefined) return undefined;
    return { required: flag(member(at.value, "required")), bodies: this.#bodies(at) };
  }

  #bodies(at: Located | undefined): Body[] {
    const content = at && memberAt(at, "content");
    return this.#visited(() => entriesAt(content)).map(([mediaType, media]) => ({
      mediaType: mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "",
      pointer: media.pointer,
      shape: this.#schemas.read(memberAt(media, "schema") ?? { value: true, pointer: media.pointer }),
      examples: this.#examples(media),
    }));
  }

  #examples(at: Located): Located[] {
    const single = memberAt(at, "example");
    const named = this.#visited(() => entriesAt(memberAt(at, "examples"))).flatMap(([, example]) => {
      const target = this.#references.follow(example);
      return (target && memberAt(target, "value")) ?? [];
    });
    return [...(single ? [single] : []), ...named];
  }
}

const NO_WORDS: Words = { id: "", summary: "", description: "", tag: undefined };

function unreadable(path: string, method: Method, { pointer }: Located, fault: string): Operation {
  const nothing = { parameters: [], servers: undefined, request: undefined, answers: [], redirects: false };
  return { method, path, pointer, fault, words: NO_WORDS, ...nothing };
}

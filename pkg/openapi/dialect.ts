/**
 * How versions of OpenAPI write what operations carry: OpenAPI 3 by `content`, Swagger 2.0 by parameters and by `produces`
 * and `consumes`. What is read has its place in the document as it was written.
 */
import { entries, entriesAt, flag, items, type Located, member, memberAt, text } from "./json.ts";
import type { References } from "./references.ts";

/** A body of one media type: the schema, and examples that are values of it. */
export type Content = {
  readonly mediaType: string;
  readonly pointer: string;
  readonly schema: Located;
  readonly examples: readonly Located[];
};
/** What a parameter says of its values. */
export type Style = {
  readonly schema: Located;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
};
export type RequestContent = { readonly required: boolean; readonly contents: () => readonly Content[] };

export type Dialect = {
  /** The parameters of an operation do not include its body. */
  isParameter(at: Located): boolean;
  styleOf(parameter: Located): Style;
  request(operation: Located, parameters: readonly Located[]): RequestContent | undefined;
  answer(response: Located, operation: Located): readonly Content[];
};

export class OpenApi3 implements Dialect {
  readonly #references: References;

  constructor(references: References) {
    this.#references = references;
  }

  isParameter(): boolean {
    return true;
  }

  styleOf(parameter: Located): Style {
    const [body] = this.answer(parameter);
    const explode = member(parameter.value, "explode");
    return {
      schema: body?.schema ?? memberAt(parameter, "schema") ?? { value: true, pointer: parameter.pointer },
      style: text(member(parameter.value, "style")),
      explode: typeof explode === "boolean" ? explode : undefined,
    };
  }

  request(operation: Located): RequestContent | undefined {
    const written = memberAt(operation, "requestBody");
    const at = written && this.#references.follow(written);
    if (at === undefined) return undefined;
    return { required: flag(member(at.value, "required")), contents: () => this.answer(at) };
  }

  answer(response: Located): readonly Content[] {
    return entriesAt(memberAt(response, "content")).flatMap(([mediaType, written]) => {
      const media = this.#references.follow(written);
      if (media === undefined) return [];
      return [
        {
          mediaType: nameOf(mediaType),
          pointer: media.pointer,
          schema: schemaOf(media),
          examples: examplesOf(media, this.#references),
        },
      ];
    });
  }
}

/** That of the body, or of each text of a sequence; an event has its text in `data`. */
function schemaOf(media: Located): Located {
  const item = memberAt(media, "itemSchema");
  const event = ["properties", "data", "contentSchema"].reduce<Located | undefined>(
    (at, name) => at && memberAt(at, name),
    item,
  );
  return memberAt(media, "schema") ?? event ?? item ?? { value: true, pointer: media.pointer };
}

/** Those of a parameter or a body. */
export function examplesOf(at: Located, references: References): readonly Located[] {
  const single = memberAt(at, "example") ?? memberAt(at, "x-example");
  const named = entriesAt(memberAt(at, "examples")).flatMap(([, example]) => {
    const target = references.follow(example);
    return (target && (memberAt(target, "value") ?? memberAt(target, "dataValue"))) ?? [];
  });
  return [...(single ? [single] : []), ...named];
}

export class Swagger2 implements Dialect {
  readonly #document: Located;

  constructor(document: Located) {
    this.#document = document;
  }

  isParameter(at: Located): boolean {
    const place = member(at.value, "in");
    return place !== "body" && place !== "formData";
  }

  /** Its own members say what its values are. */
  styleOf(parameter: Located): Style {
    const format = text(member(parameter.value, "collectionFormat"));
    const isList = member(parameter.value, "type") === "array";
    return { schema: parameter, style: undefined, explode: isList ? format === "multi" : undefined };
  }

  request(operation: Located, parameters: readonly Located[]): RequestContent | undefined {
    const types = this.#types(operation, "consumes");
    const body = parameters.find((at) => member(at.value, "in") === "body");
    if (body !== undefined) {
      const schema = memberAt(body, "schema") ?? { value: true, pointer: body.pointer };
      const example = memberAt(body, "x-example");
      const examples = example ? [example] : [];
      return {
        required: flag(member(body.value, "required")),
        contents: () => types.map((mediaType) => ({ mediaType, pointer: body.pointer, schema, examples })),
      };
    }
    const form = parameters.filter((at) => member(at.value, "in") === "formData");
    if (form.length === 0) return undefined;
    const forms = types.filter((type) => /form/.test(type));
    const used = forms.length > 0 ? forms : ["application/x-www-form-urlencoded"];
    const schema = formOf(form, operation.pointer);
    return {
      required: form.some((at) => flag(member(at.value, "required"))),
      contents: () =>
        used.map((mediaType) => ({ mediaType, pointer: operation.pointer, schema, examples: [] })),
    };
  }

  answer(response: Located, operation: Located): readonly Content[] {
    const schema = memberAt(response, "schema");
    if (schema === undefined) return [];
    const examples = memberAt(response, "examples");
    return this.#types(operation, "produces").map((mediaType) => {
      const example = examples && memberAt(examples, mediaType);
      return { mediaType, pointer: response.pointer, schema, examples: example ? [example] : [] };
    });
  }

  #types(operation: Located, name: "consumes" | "produces"): string[] {
    const own = items(member(operation.value, name) ?? member(this.#document.value, name));
    const types = own.flatMap((type) => text(type) ?? []).map(nameOf);
    return types.length > 0 ? [...new Set(types)] : ["application/json"];
  }
}

/** A form's parameters as the schema of one object. */
function formOf(parameters: readonly Located[], pointer: string): Located {
  const named = parameters.flatMap(({ value }): [string, Located["value"]][] => {
    const name = text(member(value, "name"));
    return name === undefined
      ? []
      : [[name, Object.fromEntries(entries(value).filter(([key]) => key !== "required"))]];
  });
  const required = parameters.flatMap(({ value }) =>
    flag(member(value, "required")) ? (text(member(value, "name")) ?? []) : [],
  );
  return { value: { type: "object", properties: Object.fromEntries(named), required }, pointer };
}

/** Without parameters such as `charset`. */
function nameOf(mediaType: string): string {
  return mediaType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

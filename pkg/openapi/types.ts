/**
 * Which member tells the type of an object, and what objects of each type are: by `discriminator`, or because every
 * alternative requires the same member and gives it one value of its own.
 *
 * Only what is told without doubt is a type. Where it is not, the reason is kept, for the report.
 */
import { isStep } from "./field-path.ts";
import { MAX_FIELDS } from "./limits.ts";
import type { Shape, Told, Types, Unclear } from "./shape-parts.ts";

/** What a value may be, with the texts by which a document says so; none if only the schema itself says it. */
export type Alternative = {
  readonly shape: Shape;
  readonly values: readonly string[];
  /** The name of its schema, which tells it if nothing else does. */
  readonly name: string | undefined;
};

type Join = (shapes: readonly Shape[]) => Shape;

/** The types of a schema with a `discriminator`; `base` is what all of them are. */
export function namedTypes(member: string, base: Shape, alternatives: readonly Alternative[]): Told {
  const of = new Map<string, Shape>();
  for (const alternative of alternatives.filter(({ shape }) => !isNull(shape))) {
    const found = valuesOf(member, alternative);
    if ("why" in found) return found;
    for (const [value, type] of found.of) {
      if (of.has(value)) return { why: `two alternatives have the same \`${member}\`` };
      of.set(value, type);
    }
  }
  const missing = textsOf(base, member)?.find((text) => !of.has(text));
  if (of.size > 0 && missing !== undefined) return { why: `no schema is that of the type \`${missing}\`` };
  return of.size === 1 ? { why: "only one of the types is known" } : checked({ member, of });
}

/** The values that tell an alternative: those of `mapping`, else what its schema says, else its name. */
function valuesOf(member: string, { shape, values, name }: Alternative): Types | Unclear {
  if (!isObject(shape)) return { why: "an alternative is no object, or may be anything" };
  const constants = textsOf(shape, member);
  if (!shape.members.has(member)) return { why: `an alternative has no \`${member}\`` };
  if (constants !== undefined && values.some((value) => !constants.includes(value)))
    return { why: `\`mapping\` names a value that \`${member}\` of the schema cannot have` };
  const own = values.length > 0 ? undefined : typesBelow(shape, member);
  if (own !== undefined) return { member, of: own };
  const named = name === undefined || (constants !== undefined && !constants.includes(name)) ? [] : [name];
  const said = named.length > 0 ? named : (constants ?? []);
  const texts = values.length > 0 ? values : said;
  if (texts.length === 0) return { why: `an alternative has no value of \`${member}\`` };
  return { member, of: new Map(texts.map((text) => [text, shape])) };
}

/** The types of alternatives without a `discriminator`. */
export function choiceTypes(choices: readonly Shape[], join: Join): Told {
  const [first] = choices;
  const member = [...(first?.required ?? [])].find((name) => {
    const values = choices.map((shape) => constantOf(shape, name));
    return values.every((value) => value !== undefined) && new Set(values).size === values.length;
  });
  if (member === undefined || !choices.every(isObject)) return eitherTypes(choices, join);
  const of = new Map(choices.map((shape) => [constantOf(shape, member) ?? "", shape]));
  return checked({ member, of });
}

/** The types of what is one of several shapes. One that says which type it is itself belongs to these. */
export function eitherTypes(choices: readonly Shape[], join: Join): Told {
  const told = choices.map((shape) => shape.types?.());
  const unclear = told.find((it) => it !== undefined && "why" in it);
  if (unclear !== undefined) return unclear;
  const member = told.flatMap((it) => (it && "member" in it ? [it.member] : []))[0];
  if (member === undefined) return undefined;
  const byValue = new Map<string, Shape[]>();
  for (const shape of choices) {
    const types = typesIn(shape, member);
    if (types === undefined) return { why: `another schema of it has no constant \`${member}\`` };
    for (const [value, type] of types) byValue.set(value, [...(byValue.get(value) ?? []), type]);
  }
  return { member, of: new Map([...byValue].map(([value, shapes]) => [value, join(shapes)])) };
}

/** The types of what is all of several shapes. Those without types say something of each type. */
export function allTypes(parts: readonly Shape[], join: Join): Told {
  const told = parts.map((shape) => shape.types?.());
  const typed = told.filter((it) => it !== undefined);
  const unclear = typed.find((it) => "why" in it);
  if (unclear !== undefined) return unclear;
  const known = typed.flatMap((it) => ("of" in it ? [it] : []));
  const [first, ...others] = known;
  if (first === undefined) return undefined;
  const { member } = first;
  if (others.some((it) => it.member !== member)) return { why: "several members tell types" };
  const values = new Set(known.flatMap(({ of }) => [...of.keys()]));
  const ofType = (value: string) =>
    parts.flatMap((part) => {
      const types = typesBelow(part, member);
      return types === undefined ? [part] : (types.get(value) ?? []);
    });
  return { member, of: new Map([...values].map((value) => [value, join(ofType(value))])) };
}

/** The types of a shape by this member, also if it is of one type only. */
export function typesIn(shape: Shape, member: string): ReadonlyMap<string, Shape> | undefined {
  const below = typesBelow(shape, member);
  if (below !== undefined) return below;
  const constant = isObject(shape) ? constantOf(shape, member) : undefined;
  return constant === undefined ? undefined : new Map([[constant, shape]]);
}

function typesBelow(shape: Shape, member: string): ReadonlyMap<string, Shape> | undefined {
  const told = shape.types?.();
  return told && "member" in told && told.member === member ? told.of : undefined;
}

function checked(types: Types): Told {
  const { member, of } = types;
  if (of.size < 2) return undefined;
  if (!isStep(member) || ![...of.keys()].every(isStep))
    return { why: "a type's name can be in no field path" };
  return of.size > MAX_FIELDS ? { why: `it has more than ${MAX_FIELDS} types` } : types;
}

/** The one text that a required member always is. */
function constantOf(shape: Shape, member: string): string | undefined {
  const texts = shape.required.has(member) ? textsOf(shape, member) : undefined;
  return texts?.length === 1 ? texts[0] : undefined;
}

/** The texts that a member can be, if they are all known. */
function textsOf(shape: Shape, member: string): readonly string[] | undefined {
  const values = shape.members.get(member)?.().notes.enum;
  if (values === undefined || !values.every((value) => typeof value === "string")) return undefined;
  return [...new Set(values)];
}

/** An object whose members have names of their own, and nothing else. */
export function isObject({ kinds, rest }: Shape): boolean {
  return kinds.size === 1 && kinds.has("object") && rest === undefined;
}

function isNull({ nullable, kinds, members }: Shape): boolean {
  return nullable && kinds.size === 0 && members.size === 0;
}

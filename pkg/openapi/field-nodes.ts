/** A field while the catalog is made: what the bodies say of it, and how sensitive it is. */
import { ANY, type Step, stepText } from "./field-path.ts";
import type { Links } from "./links.ts";
import { isSensitive, isTelling, type Mark, markOf, markOfRecords } from "./sensitive.ts";
import { elementOf, hasStructure, type Kind, objectsOf, type Shape, UNREAD } from "./shape.ts";

export type FieldType = Kind | "link" | "map" | "any";

export type FieldNode = {
  /** The last step of its path. */
  readonly step: Step;
  /** Its name and those of the fields above, the nearest first. */
  readonly above: readonly string[];
  /** How many steps its path has; the record itself has none. */
  readonly depth: number;
  /** Its path as the catalog writes it. */
  readonly text: string;
  readonly type: FieldType;
  readonly shape: Shape;
  /** As the requests have it; absent if none carries it. */
  readonly request: Shape | undefined;
  readonly required: boolean;
  /** By its own name, by that of a field above, or as the document says. */
  readonly sensitive: boolean;
  /** Which of the fields below it are sensitive with it. */
  readonly mark: Mark | undefined;
  /** The member by which this one is told, if it is a type of objects. */
  readonly toldBy: string | undefined;
  /** Its path in a body, which has no types. */
  readonly place: string;
  /** Whether another field can have the same place, since a `*` is beside it or beside a field above. */
  readonly isBesideAny: boolean;
  /** The member that tells the types of its objects, if the children are types. */
  discriminator: string | undefined;
  children: FieldNode[];
};

/** The shapes of the same record in the bodies of an endpoint. */
export type RecordShapes = {
  readonly all: Shape;
  /** United over all requests; absent if no request carries a record. */
  readonly request: Shape | undefined;
  /** United over the requests that create. */
  readonly create: Shape | undefined;
};

/** A child as the bodies have it. */
export type Child = { readonly step: Step; readonly shape: Shape; readonly request: Shape | undefined };

/** `create` is the parent's, `isBesideAny` whether a `*` is among the siblings. */
export function nodeOf(
  links: Links,
  parent: FieldNode,
  { step, shape, request }: Child,
  create: Shape | undefined,
  isBesideAny: boolean,
): FieldNode {
  const name = step === ANY ? "" : step;
  const type = links.isLink(name, shape, parent.above) ? "link" : typeOf(shape);
  // The fields below a list, or below what may be null, are not needed.
  const requires = parent.required && create !== undefined && !create.nullable && create.items === undefined;
  return {
    step,
    above: [name, ...parent.above],
    depth: parent.depth + 1,
    text: parent.depth === 0 ? stepText(step) : `${parent.text}.${stepText(step)}`,
    type,
    shape,
    request,
    required: requires && create.required.has(name),
    ...sensitivityOf([name, ...parent.above], shape, type, parent.mark),
    toldBy: undefined,
    place: parent.place === "" ? stepText(step) : `${parent.place}.${stepText(step)}`,
    isBesideAny: parent.isBesideAny || isBesideAny,
    discriminator: undefined,
    children: [],
  };
}

/** The objects of one type. No member of a body has its name, and a key may have none of them. */
export function typeNodeOf(links: Links, parent: FieldNode, child: Child, member: string): FieldNode {
  const { above, place } = parent;
  return { ...nodeOf(links, parent, child, undefined, false), above, place, toldBy: member };
}

/** What the document says of a field counts before its name. */
function sensitivityOf(
  names: readonly string[],
  shape: Shape,
  type: FieldType,
  above: Mark | undefined,
): Pick<FieldNode, "sensitive" | "mark"> {
  const [name = ""] = names;
  const { sensitive } = shape.notes;
  if (sensitive !== undefined) return { sensitive, mark: sensitive ? "all" : undefined };
  const kind = scalarKind(type);
  const mark = markOf(name, kind);
  const inherits = above !== undefined && isTelling(name, kind, above);
  const open = isOpen(shape) && !names.some((own) => REFERENCES.has(own));
  return { sensitive: mark !== undefined || inherits || open, mark: mark ?? (open ? "all" : above) };
}

/** Objects of links and ids, which documents often leave open. */
const REFERENCES = new Set(["links", "_links", "relationships"]);

/** An object of which nothing is known, so that anything may be in it. */
function isOpen(shape: Shape): boolean {
  const value = elementOf(shape);
  if (!value.kinds.has("object") || value.members.size > 0) return false;
  const values = value.rest?.();
  return values === undefined || (values !== UNREAD && values.kinds.size === 0 && !hasStructure(values));
}

/** Whether a field that is granted whole holds something sensitive, as far down as names are worth looking at. */
export function holdsSensitive(node: FieldNode): boolean {
  if (node.sensitive) return true;
  if (node.children.length > 0) return false;
  if (node.shape === UNREAD) return true;
  const known = searched.get(node.shape) ?? searchBelow(node.shape);
  searched.set(node.shape, known);
  return known;
}

/** Shapes are immutable: what was found below one stays true. */
const searched = new WeakMap<Shape, boolean>();

function searchBelow(shape: Shape): boolean {
  const seen = new Set<number>();
  let ahead = objectsOf(shape);
  while (ahead.length > 0) {
    const below: Shape[] = [];
    for (const object of ahead.filter(({ origin }) => !seen.has(origin) && seen.add(origin))) {
      if (object === UNREAD) return true;
      for (const [name, step] of object.members) {
        const member = step();
        if (member === UNREAD || (member.notes.sensitive ?? isSensitive(name, scalarKind(typeOf(member)))))
          return true;
        below.push(member);
      }
      if (object.rest) below.push(object.rest());
    }
    ahead = seen.size < MAX_LOOKED_AT ? below.flatMap(objectsOf) : [];
  }
  return false;
}

/** The most objects below one field that are searched for sensitive names. */
const MAX_LOOKED_AT = 200;

/** The nodes of a forest, parents first. */
export function flattened(nodes: readonly FieldNode[]): FieldNode[] {
  return nodes.flatMap((node) => (node.children.length > 0 ? [node, ...flattened(node.children)] : [node]));
}

export function typeOf(shape: Shape): FieldType {
  const kinds = new Set(shape.kinds);
  if (kinds.has("number")) kinds.delete("integer");
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return "any";
  return kind === "object" && shape.rest !== undefined ? "map" : kind;
}

function scalarKind(type: FieldType): Kind | undefined {
  if (type === "link") return "string";
  return type === "map" || type === "any" ? undefined : type;
}

export function rootOf(record: RecordShapes, what: string): FieldNode {
  return {
    step: "",
    above: [],
    depth: 0,
    text: "",
    type: "object",
    shape: record.all,
    request: record.request,
    required: true,
    sensitive: false,
    mark: markOfRecords(what),
    toldBy: undefined,
    place: "",
    isBesideAny: false,
    discriminator: undefined,
    children: [],
  };
}

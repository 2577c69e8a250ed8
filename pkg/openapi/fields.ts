/**
 * The fields of a record as a tree, level by level.
 *
 * Guarantees: at most `MAX_FIELDS` fields, none deeper than `MAX_FIELD_DEPTH`, no schema within itself more often than
 * `CIRCULAR_DEPTH`. What is cut stays as a field that is granted whole, sensitive if anything below it was or was not looked
 * at, with a note.
 */
import { ANY, isStep, type Step, stepText } from "./field-path.ts";
import { CIRCULAR_DEPTH, MAX_FIELD_DEPTH, MAX_FIELDS } from "./limits.ts";
import type { Links } from "./links.ts";
import { listed, type Notes } from "./notes.ts";
import { isSensitive, isTelling, type Mark, markOf, markOfRecords } from "./sensitive.ts";
import { elementOf, hasStructure, type Kind, objectsOf, type Shape, type Shapes, UNREAD } from "./shape.ts";
import type { Visits } from "./visits.ts";

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

/** A node, with what reading below it needs: the origins of the objects around it. */
type Open = {
  readonly node: FieldNode;
  readonly create: Shape | undefined;
  readonly above: readonly number[];
};
/** What would lie below a node. */
type Family = {
  readonly open: Open;
  readonly steps: ReadonlyMap<Step, () => Shape>;
  readonly here: readonly number[];
};

export class FieldReader {
  readonly #links: Links;
  readonly #shapes: Shapes;
  readonly #visits: Visits;
  readonly #notes: Notes;

  constructor(links: Links, shapes: Shapes, visits: Visits, notes: Notes) {
    this.#links = links;
    this.#shapes = shapes;
    this.#visits = visits;
    this.#notes = notes;
  }

  /** The fields at the top of the record, each with those below it; `what` is how the path calls the records. */
  read(record: RecordShapes, pointer: string, what: string): FieldNode[] {
    const root: Open = { node: rootOf(record, what), create: record.create, above: [] };
    let level = [root];
    let count = 0;
    for (let depth = 0; level.length > 0; depth++) {
      const families = level.map((open) => this.#familyOf(open)).filter(({ steps }) => steps.size > 0);
      const wanted = families.reduce((sum, { steps }) => sum + steps.size, 0);
      const isTooMuch = depth >= MAX_FIELD_DEPTH || (depth > 0 && count + wanted > MAX_FIELDS);
      if (isTooMuch || this.#visits.areSpent) {
        const cut = families.map(({ open }) => open.node.text);
        if (cut.length > 0) this.#notes.leftOut(pointer, cutMessage(cut));
        break;
      }
      if (wanted > MAX_FIELDS) {
        this.#notes.leftOut(pointer, `of ${wanted} fields only ${MAX_FIELDS} are listed`);
      }
      level = families.flatMap((family) => this.#grow(family));
      count += level.length;
    }
    return root.node.children;
  }

  #familyOf(open: Open): Family {
    const { node, above } = open;
    const objects = objectsOf(node.shape);
    const here = [...above, ...objects.map((shape) => shape.origin)];
    if (objects.some((shape) => here.filter((origin) => origin === shape.origin).length > CIRCULAR_DEPTH)) {
      this.#notes.leftOut(
        objects[0]?.pointer ?? node.shape.pointer,
        `a schema that contains itself: its fields are listed ${CIRCULAR_DEPTH} levels deep, and what lies below is granted whole`,
      );
      return { open, steps: new Map(), here };
    }
    return { open, steps: this.#childrenOf(objects), here };
  }

  #grow({ open, steps, here }: Family): Open[] {
    const request = this.#childrenOf(open.node.request ? objectsOf(open.node.request) : []);
    const create = this.#childrenOf(open.create ? objectsOf(open.create) : []);
    const grown = [...steps].slice(0, MAX_FIELDS).map(([step, shape]): Open => {
      const node = nodeOf(this.#links, open, step, shape(), request.get(step)?.());
      return { node, create: create.get(step)?.(), above: here };
    });
    open.node.children = grown.map(({ node }) => node);
    return grown;
  }

  #childrenOf(objects: readonly Shape[]): Map<Step, () => Shape> {
    const found = new Map<Step, () => Shape>();
    for (const object of objects) {
      const rest = object.rest ? [[ANY, object.rest] as const] : [];
      for (const [step, shape] of [...object.members, ...rest]) {
        if (step !== ANY && !isStep(step)) {
          this.#notes.leftOut(object.pointer, "a member whose name no field path can have");
          continue;
        }
        const known = found.get(step);
        found.set(step, known ? this.#shapes.step(() => this.#shapes.either([known(), shape()])) : shape);
      }
    }
    return found;
  }
}

function nodeOf(
  links: Links,
  { node: parent, create }: Open,
  step: Step,
  shape: Shape,
  request: Shape | undefined,
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
    children: [],
  };
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

function cutMessage(paths: readonly string[]): string {
  return `what lies below ${listed(paths)} is not listed field by field: a key with one of these sees all of it`;
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

function rootOf(record: RecordShapes, what: string): FieldNode {
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
    children: [],
  };
}

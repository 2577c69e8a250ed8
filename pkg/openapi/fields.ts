/**
 * The fields of a record as a tree, level by level.
 *
 * Guarantees: at most `MAX_FIELDS` fields, none deeper than `MAX_FIELD_DEPTH`, no schema within itself more often than
 * `CIRCULAR_DEPTH`. What is cut stays as a field that is granted whole, sensitive if anything below it was, with a note.
 */
import { ANY, isStep, pathText, type Step } from "./field-path.ts";
import { CIRCULAR_DEPTH, MAX_FIELD_DEPTH, MAX_FIELDS } from "./limits.ts";
import { listed, type Notes } from "./notes.ts";
import { isSensitive } from "./sensitive.ts";
import { type Kind, lazily, objectsOf, type Shape, type Shapes } from "./shape.ts";

export type FieldType = Kind | "map" | "any";

export type FieldNode = {
  readonly path: readonly Step[];
  readonly type: FieldType;
  readonly shape: Shape;
  /** As the requests have it; absent if none carries it. */
  readonly request: Shape | undefined;
  readonly required: boolean;
  /** By its own name or that of a field above. */
  readonly sensitive: boolean;
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

/** A node, with what it takes to go on below it. */
type Open = { node: FieldNode; create: Shape | undefined; above: readonly number[] };

export class FieldReader {
  readonly #shapes: Shapes;
  readonly #notes: Notes;

  constructor(shapes: Shapes, notes: Notes) {
    this.#shapes = shapes;
    this.#notes = notes;
  }

  /** The fields at the top of the record, each with those below it. */
  read(record: RecordShapes, pointer: string): FieldNode[] {
    const root: Open = { node: rootOf(record), create: record.create, above: [] };
    let level = [root];
    let count = 0;
    for (let depth = 0; level.length > 0; depth++) {
      const next = level.map((open) => this.#below(open));
      const wanted = next.flat();
      if (depth >= MAX_FIELD_DEPTH || (depth > 0 && count + wanted.length > MAX_FIELDS)) {
        this.#cut(level, next, pointer);
        break;
      }
      const kept = new Set(wanted.slice(0, MAX_FIELDS).map((open) => open.node));
      if (kept.size < wanted.length) {
        this.#notes.leftOut(pointer, `of ${wanted.length} fields only ${MAX_FIELDS} are listed`);
      }
      for (const [index, { node }] of level.entries()) {
        node.children = (next[index] ?? []).map((open) => open.node).filter((child) => kept.has(child));
      }
      count += kept.size;
      level = wanted.filter((open) => kept.has(open.node));
    }
    return root.node.children;
  }

  #below(open: Open): Open[] {
    const { node, above } = open;
    const objects = objectsOf(node.shape);
    const here = [...above, ...objects.map((shape) => shape.origin)];
    if (objects.some((shape) => here.filter((origin) => origin === shape.origin).length > CIRCULAR_DEPTH)) {
      this.#notes.leftOut(
        objects[0]?.pointer ?? node.shape.pointer,
        `a schema that contains itself: its fields are listed ${CIRCULAR_DEPTH} levels deep, and what lies below is granted whole`,
      );
      return [];
    }
    const children = this.#childrenOf(objects);
    const request = this.#childrenOf(node.request ? objectsOf(node.request) : []);
    const create = this.#childrenOf(open.create ? objectsOf(open.create) : []);
    return [...children].map(([step, shape]) => {
      const made = create.get(step)?.();
      const node = this.#node(open, step, shape(), request.get(step)?.(), made);
      return { node, create: made, above: here };
    });
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
        found.set(step, known ? lazily(() => this.#shapes.either([known(), shape()])) : shape);
      }
    }
    return found;
  }

  #node(
    open: Open,
    step: Step,
    shape: Shape,
    request: Shape | undefined,
    create: Shape | undefined,
  ): FieldNode {
    const parent = open.node;
    const name = step === ANY ? "" : step;
    const type = typeOf(shape);
    const requires = parent.required && open.create?.items === undefined && open.create?.required.has(name);
    return {
      path: [...parent.path, step],
      type,
      shape,
      request,
      required: requires === true && create?.nullable === false,
      sensitive: parent.sensitive || isSensitive(name, scalarKind(type)),
      children: [],
    };
  }

  #cut(level: readonly Open[], below: readonly (readonly Open[])[], pointer: string): void {
    const cut: string[] = [];
    for (const [index, { node }] of level.entries()) {
      const children = below[index] ?? [];
      if (children.length === 0) continue;
      node.children = [];
      cut.push(pathText(node.path));
    }
    if (cut.length > 0) this.#notes.leftOut(pointer, cutMessage(cut));
  }
}

export function cutMessage(paths: readonly string[]): string {
  return `what lies below ${listed(paths)} is not listed field by field: whoever is granted one of these sees all of it`;
}

/** Whether a field that is granted whole holds something sensitive, as far down as names are worth looking at. */
export function holdsSensitive(node: FieldNode): boolean {
  if (node.sensitive) return true;
  if (node.children.length > 0) return false;
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
    const fresh = ahead.filter((object) => !seen.has(object.origin) && seen.add(object.origin));
    const members = fresh.flatMap((object) => [...object.members]);
    if (members.some(([name, member]) => isSensitive(name, scalarKind(typeOf(member()))))) return true;
    const rest = fresh.flatMap((object) => (object.rest ? [object.rest] : []));
    const below = [...members.map(([, member]) => member), ...rest];
    ahead = seen.size < MAX_LOOKED_AT ? below.flatMap((member) => objectsOf(member())) : [];
  }
  return false;
}

/** The most objects below one field that are searched for sensitive names. */
const MAX_LOOKED_AT = 200;

/** The nodes of a forest, parents first. */
export function* flattened(nodes: readonly FieldNode[]): Generator<FieldNode> {
  for (const node of nodes) {
    yield node;
    yield* flattened(node.children);
  }
}

export function typeOf(shape: Shape): FieldType {
  const kinds = new Set(shape.kinds);
  if (kinds.has("number")) kinds.delete("integer");
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) return "any";
  return kind === "object" && shape.rest !== undefined ? "map" : kind;
}

function scalarKind(type: FieldType): Kind | undefined {
  return type === "map" || type === "any" ? undefined : type;
}

function rootOf(record: RecordShapes): FieldNode {
  return {
    path: [],
    type: "object",
    shape: record.all,
    request: record.request,
    required: true,
    sensitive: false,
    children: [],
  };
}

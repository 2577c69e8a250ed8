/**
 * The fields of a record as a tree, level by level.
 *
 * Guarantees: at most `MAX_FIELDS` fields, none deeper than `MAX_FIELD_DEPTH`, no schema within itself more often than
 * `CIRCULAR_DEPTH`. What is cut stays as a field that is granted whole, sensitive if anything below it was or was not looked
 * at, with a note. Objects of several types have fields by type where their types are clear and there is room for the fields
 * of each; elsewhere their fields are united, with a note.
 */
import { type Child, type FieldNode, nodeOf, type RecordShapes, rootOf, typeNodeOf } from "./field-nodes.ts";
import { ANY, isStep, type Step } from "./field-path.ts";
import { CIRCULAR_DEPTH, MAX_FIELD_DEPTH, MAX_FIELDS } from "./limits.ts";
import type { Links } from "./links.ts";
import { listed, Notes } from "./notes.ts";
import { objectsOf, type Shape, type Shapes } from "./shape.ts";
import type { Types } from "./shape-parts.ts";
import { isObject, typesIn } from "./types.ts";
import type { Visits } from "./visits.ts";

/** A node, with what reading below it needs: the origins of the objects around it. */
type Open = {
  readonly node: FieldNode;
  /** The path of the field right above. */
  readonly parent: string;
  readonly create: Shape | undefined;
  readonly above: readonly number[];
};
type Steps = ReadonlyMap<Step, () => Shape>;
/** What would lie below a node. */
type Family = {
  readonly open: Open;
  /** The member that tells what lies below, if that is types. */
  readonly member: string | undefined;
  readonly steps: Steps;
  readonly here: readonly number[];
  /** What is to be said of its types, once it is listed. */
  readonly remark?: string | undefined;
};
/** What is noted, and the paths of fields whose types there is no room for. */
type Trial = { readonly notes: Notes; readonly united: ReadonlySet<string> };

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

  /** The record with its fields, each with those below it; `what` is how the path calls the records. */
  read(record: RecordShapes, pointer: string, what: string): FieldNode {
    const united = new Set<string>();
    for (;;) {
      const trial = { notes: new Notes(), united };
      const root = rootOf(record, what);
      const crowded = this.#growAll(
        { node: root, parent: "", create: record.create, above: [] },
        pointer,
        trial,
      );
      for (const path of crowded) united.add(path);
      if (crowded.length > 0) continue;
      this.#notes.include(trial.notes);
      return root;
    }
  }

  /** Lists what lies below the record. Returns the fields of several types for whose fields there is no room. */
  #growAll(root: Open, pointer: string, trial: Trial): string[] {
    let level = [root];
    let count = 0;
    for (let depth = 0; level.length > 0; depth++) {
      const families = level.map((open) => this.#familyOf(open, trial)).filter(({ steps }) => steps.size > 0);
      const wanted = families.reduce((sum, { steps }) => sum + steps.size, 0);
      const isTooMuch = depth >= MAX_FIELD_DEPTH || (depth > 0 && count + wanted > MAX_FIELDS);
      if (isTooMuch || this.#visits.areSpent) {
        const crowded = families.filter(({ open }) => open.node.toldBy !== undefined);
        if (crowded.length > 0 && !this.#visits.areSpent) return crowded.map(({ open }) => open.parent);
        const cut = families.map(({ open }) => open.node.text);
        if (cut.length > 0) trial.notes.leftOut(pointer, cutMessage(cut));
        break;
      }
      if (wanted > MAX_FIELDS) {
        trial.notes.leftOut(pointer, `of ${wanted} fields only ${MAX_FIELDS} are listed`);
      }
      level = families.flatMap((family) => this.#grow(family, trial.notes));
      count += level.length;
    }
    return [];
  }

  #familyOf(open: Open, trial: Trial): Family {
    const { node, above } = open;
    const objects = objectsOf(node.shape);
    const here = [...above, ...objects.map((shape) => shape.origin)];
    if (objects.some((shape) => here.filter((origin) => origin === shape.origin).length > CIRCULAR_DEPTH)) {
      trial.notes.leftOut(
        objects[0]?.pointer ?? node.shape.pointer,
        `a schema that contains itself: its fields are listed ${CIRCULAR_DEPTH} levels deep, and what lies below is granted whole`,
      );
      return { open, member: undefined, steps: new Map(), here };
    }
    const [told] = objects.flatMap((shape) => shape.types?.() ?? []);
    const why = told && ("why" in told ? told.why : hindrance(node, objects, told, trial.united));
    if (told !== undefined && "of" in told && why === undefined)
      return { open, member: told.member, steps: stepsOf(told.of), here, remark: typesRemark(node, told) };
    const remark =
      why &&
      `objects of several types: their fields are listed as if every object had all of them, since ${why}`;
    return { open, member: undefined, steps: this.#childrenOf(node, objects, trial.notes), here, remark };
  }

  #grow({ open, member, steps, here, remark }: Family, notes: Notes): Open[] {
    const { node: parent } = open;
    if (remark !== undefined) notes.guessed(objectsOf(parent.shape)[0]?.pointer ?? "", remark);
    const request = this.#same(parent, parent.request, member, notes);
    const create = this.#same(parent, open.create, member, notes);
    const isBesideAny = steps.has(ANY) && steps.size > 1;
    const grown = [...steps].slice(0, MAX_FIELDS).map(([step, shape]): Open => {
      const child: Child = { step, shape: shape(), request: request.get(step)?.() };
      const node =
        member === undefined
          ? nodeOf(this.#links, parent, child, open.create, isBesideAny)
          : typeNodeOf(this.#links, parent, child, member);
      return { node, parent: parent.text, create: create.get(step)?.(), above: here };
    });
    parent.discriminator = member;
    parent.children = grown.map(({ node }) => node);
    return grown;
  }

  /** What a request has below the same field. */
  #same(node: FieldNode, shape: Shape | undefined, member: string | undefined, notes: Notes): Steps {
    const objects = shape ? objectsOf(shape) : [];
    if (member === undefined) return this.#childrenOf(node, objects, notes);
    const [sole] = objects;
    return stepsOf((sole && typesIn(sole, member)) ?? new Map());
  }

  #childrenOf({ toldBy }: FieldNode, objects: readonly Shape[], notes: Notes): Steps {
    const found = new Map<Step, () => Shape>();
    for (const object of objects) {
      const rest = object.rest ? [[ANY, object.rest] as const] : [];
      for (const [step, shape] of [...object.members, ...rest]) {
        // What tells a type leaves with anything of it.
        if (step === toldBy) continue;
        if (step !== ANY && !isStep(step)) {
          notes.leftOut(object.pointer, "a member whose name no field path can have");
          continue;
        }
        const known = found.get(step);
        found.set(step, known ? this.#shapes.step(() => this.#shapes.either([known(), shape()])) : shape);
      }
    }
    return found;
  }
}

function stepsOf(types: ReadonlyMap<string, Shape>): Steps {
  return new Map([...types].map(([value, shape]) => [value, () => shape]));
}

/** Why a field cannot have fields by type, although its types are clear. */
function hindrance(
  node: FieldNode,
  [sole, ...others]: readonly Shape[],
  types: Types,
  united: ReadonlySet<string>,
): string | undefined {
  const all = [...(sole ? [sole] : []), ...types.of.values()];
  const areObjects = (node.type === "object" || node.type === "array") && all.every(isObject);
  if (!areObjects || others.length > 0) return "something else may be there, too";
  if (node.toldBy !== undefined) return "objects of one type have no further types";
  if (node.isBesideAny) return "members of any name are beside it";
  return united.has(node.text) ? "there is no room for those of each type" : undefined;
}

function typesRemark({ depth, text }: FieldNode, { member, of }: Types): string {
  const what = depth === 0 ? "the records" : `the objects of \`${text}\``;
  return `\`${member}\` tells the types of ${what}: ${listed([...of.keys()])}; a key with a field list gets no others`;
}

function cutMessage(paths: readonly string[]): string {
  return `what lies below ${listed(paths)} is not listed field by field: a key with one of these sees all of it`;
}

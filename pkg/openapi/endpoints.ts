/** An endpoint of the catalog out of a group of routes. */
import { ACTIONS } from "../core/actions.ts";
import { baseOf, type RouteBodies, readBodies, recordShapes, settle } from "./bodies.ts";
import type { Action, EndpointDocument, FieldDocument } from "./catalog-document.ts";
import { type FieldNode, flattened, holdsSensitive } from "./field-nodes.ts";
import { FieldReader } from "./fields.ts";
import { readHeaders } from "./headers.ts";
import { identityOf } from "./identity.ts";
import type { Json } from "./json.ts";
import { MAX_DESCRIPTION } from "./limits.ts";
import type { Links } from "./links.ts";
import { listed, type Notes } from "./notes.ts";
import { readQuery } from "./query.ts";
import type { Group } from "./routes.ts";
import { type SampleShape, sampleOf, typeIn } from "./samples.ts";
import type { Shapes } from "./shape.ts";
import type { Visits } from "./visits.ts";
import { firstSentence } from "./words.ts";

/** What an endpoint will be, while its fields can still be cut to make the catalog fit. */
export type Draft = {
  readonly name: { readonly id: string; readonly title: string };
  readonly group: Group;
  readonly rest: Omit<
    EndpointDocument,
    "id" | "title" | "description" | "routes" | "params" | "discriminator" | "fields" | "sample" | "identity"
  >;
  /** The member that tells the types of records, if `fields` are types. */
  readonly discriminator: string | undefined;
  readonly fields: readonly FieldNode[];
  readonly identity: readonly string[];
  readonly writes: boolean;
  /** Whether records are sent, so that a field no request carries is the origin's own. */
  readonly sends: boolean;
  readonly sample: { readonly shape: SampleShape; readonly examples: readonly Json[] } | undefined;
  readonly pointer: string;
};

export class EndpointReader {
  readonly #shapes: Shapes;
  readonly #notes: Notes;
  readonly #fields: FieldReader;

  constructor(links: Links, shapes: Shapes, visits: Visits, notes: Notes) {
    this.#shapes = shapes;
    this.#notes = notes;
    this.#fields = new FieldReader(links, shapes, visits, notes);
  }

  read(group: Group, name: { id: string; title: string }, resource: string): Draft {
    const pointer = group.routes[0]?.operation.pointer ?? "";
    const bodies = readBodies(group.routes, resource, this.#shapes, this.#notes);
    const record = recordShapes(bodies, this.#shapes);
    const root = record && this.#fields.read(record, pointer, recordsIn(group));
    const { discriminator, children: fields = [] } = root ?? {};
    const writes = group.routes.some(({ action }) => action !== "read" && action !== "download");
    const own = discriminator === undefined ? fields : fields.flatMap((type) => type.children);
    const identity = writes ? identityOf(own, group, resource) : [];
    const draft: Draft = {
      name,
      group,
      discriminator,
      fields,
      identity,
      writes,
      sends: record?.request !== undefined,
      sample: sampleSource(bodies),
      pointer,
      rest: {
        ...settle(bodies),
        ...readHeaders(group.routes, this.#notes),
        ...readQuery(group.routes, fields, this.#notes),
      },
    };
    this.#report(draft);
    return draft;
  }

  #report(draft: Draft): void {
    const { fields, identity, pointer, group } = draft;
    const nodes = flattened(fields);
    const sensitive = nodes.filter((node) => node.children.length === 0 && holdsSensitive(node));
    if (sensitive.length > 0)
      this.#notes.guessed(pointer, `sensitive by name: ${listed(pathsOf(sensitive))}`);
    const silent = nodes.filter(
      (node) => isUnsent(node, draft) && node.children.length === 0 && !node.shape.readOnly,
    );
    if (silent.length > 0) {
      this.#notes.guessed(pointer, `read only, since no request carries them: ${listed(pathsOf(silent))}`);
    }
    if (identity.length > 0) {
      this.#notes.guessed(pointer, `what a key that writes receives back: ${listed(identity)}`);
    } else if (draft.writes) {
      this.#notes.leftOut(pointer, "no field looks like the id of a record: `identity` is empty");
    }
    for (const { operation, action } of group.routes) {
      if (action !== "delete" || operation.request === undefined) continue;
      this.#notes.guessed(
        operation.pointer,
        "a DELETE with a body: it passes, judged as an update (`deleteBody`)",
      );
    }
  }
}

/** What the path calls the records, such as `paystatement details`: its texts after the last record above. */
function recordsIn(group: Group): string {
  const [path = ""] = group.key
    .replace(/(\/\{\})+$/, "")
    .split("{}")
    .slice(-1);
  return path.split("/").filter(Boolean).join(" ");
}

/** What there is room for. */
export type Detail = { readonly descriptions: boolean; readonly samples: boolean };

/** The endpoint as the catalog has it. */
export function written(draft: Draft, detail: Detail): EndpointDocument {
  const { group, discriminator, fields, identity, sample, name, rest } = draft;
  const description = group.routes[0]?.operation.words.summary;
  const nodes = flattened(fields);
  return {
    ...name,
    ...(description && detail.descriptions
      ? { description: firstSentence(description, MAX_DESCRIPTION) }
      : {}),
    routes: routesOf(group),
    ...(group.types.size > 0 ? { params: Object.fromEntries(group.types) } : {}),
    ...rest,
    ...(discriminator === undefined ? {} : { discriminator }),
    ...(identity.length > 0 ? { identity: [...identity] } : {}),
    ...(nodes.length > 0 ? { fields: nodes.map((node) => fieldOf(node, draft, detail.descriptions)) } : {}),
    ...(sample && detail.samples
      ? { sample: sampleOf({ fields, discriminator }, sample.shape, sample.examples) }
      : {}),
  };
}

function routesOf(group: Group): EndpointDocument["routes"] {
  const byAction = ACTIONS.map((action): [Action, string[]] => [
    action,
    group.routes.filter((route) => route.action === action).map((route) => route.text),
  ]);
  return Object.fromEntries(byAction.filter(([, routes]) => routes.length > 0));
}

function fieldOf(node: FieldNode, draft: Draft, descriptions: boolean): FieldDocument {
  const { title, description } = node.shape.notes;
  const isLeaf = node.children.length === 0;
  const readOnly = node.shape.readOnly || isUnsent(node, draft);
  const sentence = description ? firstSentence(description, MAX_DESCRIPTION) : "";
  return {
    path: node.text,
    type: typeIn(node),
    ...(node.discriminator === undefined || isLeaf ? {} : { discriminator: node.discriminator }),
    // The title of an object's schema is mostly the name of its type.
    ...(title && descriptions && isLeaf ? { title: firstSentence(title, MAX_DESCRIPTION) } : {}),
    ...(sentence && descriptions ? { description: sentence } : {}),
    ...(isLeaf && holdsSensitive(node) ? { sensitive: true } : {}),
    ...(node.required && !readOnly ? { required: true } : {}),
    ...(readOnly ? { readOnly: true } : {}),
  };
}

/** Whether records are sent at this endpoint, and never with this field. */
function isUnsent(node: FieldNode, draft: Draft): boolean {
  return draft.sends && node.request === undefined;
}

function sampleSource(bodies: readonly RouteBodies[]): Draft["sample"] {
  const base = baseOf(bodies);
  if (base?.answer === undefined || base.route.action !== "read") return undefined;
  const { at, isList, envelope } = base.answer;
  const own = base.body?.shape.notes.examples ?? [];
  return {
    shape: { at, isList, envelope },
    examples: [...(base.body?.examples.map(({ value }) => value) ?? []), ...own],
  };
}

function pathsOf(nodes: readonly FieldNode[]): string[] {
  return nodes.map((node) => node.text);
}

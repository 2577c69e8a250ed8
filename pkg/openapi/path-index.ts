/**
 * Finds the routes that may have paths in common with a template, without comparing each with each.
 *
 * What it gives is in the order in which it was added. Looking costs visits: without any left it gives `undefined`.
 */
import type { Segment, Template } from "./template.ts";
import type { Visits } from "./visits.ts";

type Node<T> = { readonly texts: Map<string, Node<T>>; open: Node<T> | undefined; readonly found: Set<T> };

export class PathIndex<T> {
  readonly #visits: Visits;
  readonly #root: Node<T> = nodeOf();
  readonly #order = new Map<T, number>();

  constructor(visits: Visits) {
    this.#visits = visits;
  }

  add(template: Template, value: T): void {
    template.reduce(grown, this.#root).found.add(value);
    this.#order.set(value, this.#order.size);
  }

  remove(template: Template, value: T): void {
    template.reduce(grown, this.#root).found.delete(value);
  }

  /** Whether there is one with exactly these segments. */
  has(template: Template): boolean {
    return template.reduce(grown, this.#root).found.size > 0;
  }

  /** Those whose segments may all be the template's; types are not looked at. */
  meeting(template: Template): T[] | undefined {
    let nodes = [this.#root];
    for (const segment of template) {
      nodes = nodes.flatMap((node) => below(node, segment));
      if (!this.#visits.spend(nodes.length)) return undefined;
    }
    const found = nodes.flatMap((node) => [...node.found]);
    if (!this.#visits.spend(found.length)) return undefined;
    const place = (value: T) => this.#order.get(value) ?? 0;
    return found.sort((one, other) => place(one) - place(other));
  }
}

function nodeOf<T>(): Node<T> {
  return { texts: new Map(), open: undefined, found: new Set() };
}

function grown<T>(node: Node<T>, segment: Segment): Node<T> {
  if (segment.kind !== "text") {
    node.open ??= nodeOf();
    return node.open;
  }
  const next = node.texts.get(segment.text) ?? nodeOf<T>();
  node.texts.set(segment.text, next);
  return next;
}

function below<T>(node: Node<T>, segment: Segment): Node<T>[] {
  const open = node.open ? [node.open] : [];
  if (segment.kind !== "text") return [...node.texts.values(), ...open];
  const same = node.texts.get(segment.text);
  return same ? [same, ...open] : open;
}

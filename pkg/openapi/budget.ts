/**
 * Makes a catalog fit what the engine compiles, at the cost of detail: descriptions first, then the deepest fields of the
 * largest endpoints, then samples, then whole endpoints. Each step is reported.
 *
 * The size is that of the document printed with two spaces, which is the largest form that people keep it in.
 */
import type { EndpointDocument } from "./catalog-document.ts";
import { type Detail, type Draft, written } from "./endpoints.ts";
import { type FieldNode, flattened } from "./field-nodes.ts";
import { MAX_CATALOG_BYTES, MAX_ENDPOINTS, MAX_FIELD_DEPTH } from "./limits.ts";
import type { Notes } from "./notes.ts";

/** What the name, the base path and the brackets around the endpoints may take. */
const FRAME_BYTES = 64 << 10;
const ENDPOINTS_BYTES = MAX_CATALOG_BYTES - FRAME_BYTES;

/** How many fields an endpoint may still have, step by step; at the last one only those at the top stay. */
const FIELD_STEPS = [700, 600, 500, 400, 350, 300, 250, 200, 150, 120, 90, 70, 50, 35, 25, 15, 0];

type Entry = { readonly draft: Draft; depth: number; document: EndpointDocument; bytes: number };

export function fitted(drafts: readonly Draft[], notes: Notes): EndpointDocument[] {
  leaveOut(drafts.slice(MAX_ENDPOINTS), `a catalog has at most ${MAX_ENDPOINTS} endpoints`, notes);
  const kept = drafts.slice(0, MAX_ENDPOINTS);
  let detail: Detail = { descriptions: true, samples: true };
  const entries = kept.map((draft) => entryOf(draft, MAX_FIELD_DEPTH, detail));
  const without = (less: Partial<Detail>, what: string) => {
    if (!areTooLarge(entries)) return;
    detail = { ...detail, ...less };
    notes.leftOut("", `${what}: with them the catalog would be too large for the engine`);
    for (const entry of entries) Object.assign(entry, entryOf(entry.draft, entry.depth, detail));
  };
  without({ descriptions: false }, "descriptions");
  for (const most of FIELD_STEPS) {
    if (areTooLarge(entries)) for (const entry of entries) cutTo(most, entry, detail);
  }
  reportCuts(entries, notes);
  without({ samples: false }, "samples");
  return firstOf(entries, notes);
}

function entryOf(draft: Draft, depth: number, detail: Detail): Entry {
  const document = written(draft, detail);
  return { draft, depth, document, bytes: sizeOf(document) };
}

function areTooLarge(entries: readonly Entry[]): boolean {
  return entries.reduce((total, entry) => total + entry.bytes, 0) > ENDPOINTS_BYTES;
}

/** Cuts an endpoint's fields, level by level from below, until it has no more than this many. */
function cutTo(most: number, entry: Entry, detail: Detail): void {
  const { fields } = entry.draft;
  let count = entry.document.fields?.length ?? 0;
  let changed = false;
  while (entry.depth > 1 && count > most) {
    entry.depth -= 1;
    if (!cutBelow(fields, entry.depth)) continue;
    changed = true;
    count = flattened(fields).length;
  }
  if (changed) Object.assign(entry, entryOf(entry.draft, entry.depth, detail));
}

/** Cuts everything below a depth; whether there was anything. */
function cutBelow(nodes: readonly FieldNode[], depth: number): boolean {
  const cut = nodes.map((node) => {
    if (node.depth < depth) return cutBelow(node.children, depth);
    const had = node.children.length > 0;
    node.children = [];
    return had;
  });
  return cut.includes(true);
}

function reportCuts(entries: readonly Entry[], notes: Notes): void {
  for (const { draft, depth } of entries) {
    if (depth === MAX_FIELD_DEPTH) continue;
    notes.leftOut(
      draft.pointer,
      `fields of more than ${depth} ${depth === 1 ? "name" : "names"}, for the catalog's size: a key with a field above them sees them`,
    );
  }
}

/** As many endpoints as there is room for. */
function firstOf(entries: readonly Entry[], notes: Notes): EndpointDocument[] {
  let room = ENDPOINTS_BYTES;
  const fits = entries.map(({ bytes }) => {
    room -= bytes;
    return room >= 0;
  });
  const rest = entries.filter((_, index) => !fits[index]).map(({ draft }) => draft);
  leaveOut(rest, "the catalog would be too large for the engine", notes);
  return entries.filter((_, index) => fits[index]).map(({ document }) => document);
}

function leaveOut(drafts: readonly Draft[], why: string, notes: Notes): void {
  for (const { operation } of drafts.flatMap((draft) => draft.group.routes))
    notes.noRoute(operation.pointer, why);
}

const utf8 = new TextEncoder();

function sizeOf(endpoint: EndpointDocument): number {
  const text = JSON.stringify(endpoint, null, 2);
  // Two levels deeper in the document, every line is four spaces longer.
  return utf8.encode(text).byteLength + 4 * text.split("\n").length + 2;
}

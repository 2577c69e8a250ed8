/** What a grant amounts to, in numbers and in sentences that need no knowledge of APIs. */
import type { Action, EndpointExposure } from "../../pkg/core/boundary.ts";
import { text } from "../text.ts";
import type { Draft, EndpointDraft } from "./draft.ts";
import { isLeaf } from "./tree.ts";

export type Totals = { endpoints: number; fields: number; sensitive: number; changes: boolean };

/** Counted over the field lists: every granted endpoint that is read. */
export function totalsOf(draft: Draft): Totals {
  const granted = draft.granted.value;
  const reading = granted.filter((one) => one.may("read"));
  const sum = (count: (one: EndpointDraft) => number) =>
    reading.reduce((total, one) => total + count(one), 0);
  return {
    endpoints: granted.length,
    fields: sum((one) => one.count.value.granted),
    sensitive: sum((one) => one.count.value.sensitive),
    changes: granted.some((one) => one.may("create") || one.may("update") || one.may("delete")),
  };
}

/** Sentences about one endpoint, from what the engine says is exposed. */
export function sentencesOf(one: EndpointDraft): string[] {
  const exposure = one.exposure.value;
  if (exposure === undefined) return [];
  const { title } = one.endpoint;
  return [...reading(one, exposure, title), ...writing(one, exposure), ...otherwise(one)];
}

function reading(one: EndpointDraft, exposure: EndpointExposure, title: string): string[] {
  const leaves = exposure.fields.filter((field) => field.leaf);
  const named = (fields: typeof leaves) =>
    shortTitles(
      one,
      fields.map(({ path }) => path),
    );
  const seen = leaves.filter((field) => field.exposed !== "nothing");
  const unseen = leaves.filter((field) => field.exposed === "nothing");
  const sensitive = (fields: typeof leaves) => fields.filter((field) => field.sensitive);
  const cannot = unseen.length > 0 ? [text.sentence.cannotSee(unseen.length, named(sensitive(unseen)))] : [];
  if (!one.may("read")) {
    return seen.length > 0 ? [text.sentence.returned(named(seen)), ...cannot] : [];
  }
  if (!exposure.restricted) return [text.sentence.readAll(title), ...sees(named(sensitive(seen)))];
  if (seen.length === 0) return [text.sentence.readNothing(title)];
  return [text.sentence.read(named(seen), title), ...sees(named(sensitive(seen))), ...cannot];
}

function sees(sensitive: string[]): string[] {
  return sensitive.length > 0 ? [text.sentence.sees(sensitive)] : [];
}

function writing(one: EndpointDraft, exposure: EndpointExposure): string[] {
  const actions = (["create", "update"] as const satisfies readonly Action[]).filter((action) =>
    one.may(action),
  );
  if (actions.length === 0) return [];
  if (!exposure.restricted) return [text.sentence.writeAll(actions)];
  const writable = exposure.fields.filter((field) => field.leaf && field.writable);
  return [
    text.sentence.write(
      actions,
      shortTitles(
        one,
        writable.map(({ path }) => path),
      ),
    ),
  ];
}

function otherwise(one: EndpointDraft): string[] {
  return [
    ...(one.may("delete") ? [text.sentence.remove] : []),
    ...(one.may("download") ? [text.sentence.download] : []),
  ];
}

/** Titles of fields by path; where two are called the same, with what they are in. */
export function shortTitles({ endpoint }: EndpointDraft, paths: readonly string[]): string[] {
  const fields = paths.map((path) => endpoint.tree.nearest(path));
  return fields.map((field, index) => {
    if (field === undefined) return paths[index] ?? "";
    const ambiguous = isLeaf(field) && endpoint.tree.sharesTitle(field);
    return ambiguous && field.parent ? `${field.parent.title}: ${field.title}` : field.title;
  });
}

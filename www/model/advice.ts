/** The engine's warnings, grouped by endpoint and kind, each with a change that resolves it, if there is one. */
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Action, Warning } from "../../pkg/core/boundary.ts";
import { text } from "../text.ts";
import type { EndpointDraft } from "./draft.ts";
import { allButSensitive, type Paths, Selection } from "./selection.ts";
import { shortTitles } from "./summary.ts";
import type { Field } from "./tree.ts";

export type Advice = {
  readonly code: string;
  readonly about: EndpointDraft;
  readonly words: string;
  /** Something to know rather than to change. */
  readonly minor: boolean;
  readonly fix: Fix | undefined;
};

export type Fix =
  | { readonly label: string; apply(): void }
  | { readonly label: string; readonly picks: true };

/** Of each endpoint, kept until its grant changes. */
const known = new WeakMap<EndpointDraft, ReadonlySignal<readonly Advice[]>>();

export function adviceOn(one: EndpointDraft): readonly Advice[] {
  const advice = known.get(one) ?? computed(() => gathered(one));
  known.set(one, advice);
  return advice.value;
}

function gathered(one: EndpointDraft): Advice[] {
  const byCode = Map.groupBy(one.warnings.value, ({ code }) => code);
  return [...byCode].map(([code, warnings]) => {
    const paths = pathsOf(code, warnings, one);
    return {
      code,
      about: one,
      words: text.warning.say(
        code,
        shortTitles(one, paths),
        warnings.map(({ message }) => message).join(" "),
      ),
      minor: code === "replace_needs_all_fields",
      fix: fixFor(code, paths, one),
    };
  });
}

function pathsOf(
  code: string,
  warnings: readonly Warning[],
  { endpoint: { tree } }: EndpointDraft,
): string[] {
  if (code === "all_fields_with_sensitive")
    return tree.leaves.filter((leaf) => leaf.sensitive).map(({ path }) => path);
  return warnings.flatMap(({ field }) => (field === undefined ? [] : [field]));
}

function fixFor(code: string, paths: readonly string[], one: EndpointDraft): Fix | undefined {
  const { fix } = text.warning;
  const { tree } = one.endpoint;
  switch (code) {
    case "all_fields_with_sensitive":
      return { label: fix.leaveOutSensitive, apply: () => one.setFields(allButSensitive(tree)) };
    case "download_bypasses_fields":
      return { label: fix.removeDownload, apply: () => remove(one, "download") };
    case "required_not_writable":
      return {
        label: fix.addFields(paths.length),
        apply: () => change(one, paths, (all, field) => all.with(field)),
      };
    case "update_without_read":
      return { label: fix.addRead, apply: () => one.setAction("read", true) };
    case "sensitive_with_parent":
    case "widened_field":
      return { label: fix.leaveOut, apply: () => change(one, paths, (all, field) => all.without(field)) };
    case "nothing_left":
      return { label: fix.chooseFields, picks: true };
    case "nothing_writable":
      return { label: fix.removeWrites, apply: () => remove(one, "create", "update") };
    default:
      return undefined;
  }
}

function remove(one: EndpointDraft, ...actions: readonly Action[]): void {
  for (const action of actions) one.setAction(action, false);
}

function change(
  one: EndpointDraft,
  paths: readonly string[],
  step: (selection: Selection, field: Field) => Paths,
): void {
  const { tree } = one.endpoint;
  const fields = paths.flatMap((path) => tree.get(path) ?? []);
  const start = one.selection.value ?? new Selection(tree, new Set());
  const changed = fields.reduce((selection, field) => new Selection(tree, step(selection, field)), start);
  one.setFields(changed.paths);
}

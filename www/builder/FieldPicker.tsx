import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Virtualizer, type VirtualizerHandle } from "virtua";
import type { EndpointDraft } from "../model/draft.ts";
import { allButSensitive, everyLeaf, isSensitive, type Paths, Selection } from "../model/selection.ts";
import type { Field, FieldTree } from "../model/tree.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { BackIcon, SensitiveIcon } from "../ui/icons.tsx";
import { matches, SearchField } from "../ui/SearchField.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { FieldRow } from "./FieldRow.tsx";
import "./picker.css";

const ROW_PX = 34;

/** Beyond this many rows only those in view are drawn. */
const DRAWN_MAX = 150;

type Props = { one: EndpointDraft; bench: Workbench };

/** The fields of one endpoint, as a tree of checkboxes. Every tick counts at once; the preview beside it shows the effect. */
export function FieldPicker({ one, bench }: Props) {
  const { tree, title } = one.endpoint;
  const [query, setQuery] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  // What was in the list before ALL fields were chosen, to come back to.
  const list = useRef<Paths>(new Set());
  const { fields } = one.grant.value;
  if (fields !== "all") list.current = fields;
  useEffect(() => heading.current?.focus(), [one]);
  const everything = useMemo(() => new Selection(tree, everyLeaf(tree)), [tree]);

  const close = () => {
    const grid = heading.current?.closest(".grid");
    bench.pick(undefined);
    // The button may stand in a matrix that is shown again only now.
    requestAnimationFrame(() =>
      grid
        ?.querySelector<HTMLElement>(`.fields-button[data-endpoint="${CSS.escape(one.endpoint.id)}"]`)
        ?.focus(),
    );
  };
  const choose = (mode: "list" | "all") => {
    if (mode === "all") return one.setFields("all");
    one.setFields(list.current.size > 0 ? list.current : allButSensitive(tree));
  };

  return (
    <section
      class="picker"
      aria-label={text.picker.title(title)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <header class="picker-head">
        <button type="button" class="plain back" onClick={close}>
          <BackIcon />
          {text.picker.back}
        </button>
        <h3 ref={heading} tabIndex={-1}>
          {text.picker.title(title)}
        </h3>
        <button type="button" class="picker-done" onClick={close}>
          {text.picker.done}
        </button>
      </header>
      <div class="picker-mode">
        <Segmented
          label={text.picker.mode}
          value={fields === "all" ? "all" : "list"}
          options={[
            { value: "list", label: text.picker.list },
            { value: "all", label: text.picker.all },
          ]}
          tone={(mode) => mode}
          disabled={bench.readOnly}
          onChoose={choose}
        />
        <span class="soft">{fields === "all" ? text.picker.allHint : text.picker.listHint}</span>
      </div>
      <PickerList
        one={one}
        selection={one.selection.value ?? everything}
        locked={bench.readOnly || fields === "all"}
        query={query}
        onSearch={setQuery}
      />
    </section>
  );
}

type ListProps = {
  one: EndpointDraft;
  selection: Selection;
  /** To be looked at only: ALL fields have no exceptions. */
  locked: boolean;
  query: string;
  onSearch: (query: string) => void;
};

function PickerList({ one, selection, locked, query, onSearch }: ListProps) {
  const { tree } = one.endpoint;
  const [closed, setClosed] = useState<ReadonlySet<Field>>(new Set());
  const rows = useMemo(() => rowsOf(tree, query, closed), [tree, query, closed]);
  const area = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const creating = one.may("create");
  const writes = creating || one.may("update") || one.may("delete");
  const returned = useMemo(
    () =>
      new Set(
        writes
          ? one.exposure.value?.fields.filter(({ why }) => why === "identity").map(({ path }) => path)
          : [],
      ),
    [writes, one.exposure.value],
  );

  const moveFrom = (field: Field, step: number) => {
    const next = rows.indexOf(field) + step;
    const target = rows[next];
    if (target === undefined) return;
    virtual.current?.scrollToIndex(next, { align: "nearest" });
    requestAnimationFrame(() =>
      area.current?.querySelector<HTMLInputElement>(`input[data-path="${CSS.escape(target.path)}"]`)?.focus(),
    );
  };
  const row = (field: Field) => (
    <FieldRow
      key={field.path}
      field={field}
      extent={selection.extent(field)}
      locked={locked}
      whole={selection.paths.has(field.path)}
      count={selection.count(field)}
      creating={creating}
      returned={returned.has(field.path)}
      closed={closed.has(field)}
      onToggle={(on) => one.setFields(on ? selection.with(field) : selection.without(field))}
      onWhole={(on) => one.setFields(on ? selection.withWhole(field) : selection.withoutWhole(field))}
      onFold={(fold) => setClosed(toggled(closed, field, fold))}
      onMove={(step) => moveFrom(field, step)}
    />
  );
  return (
    <>
      <Presets one={one} selection={selection} locked={locked} query={query} onSearch={onSearch} />
      <div ref={area} class="picker-list" role="group" aria-label={text.picker.fieldsOf(one.endpoint.title)}>
        {rows.length > DRAWN_MAX ? (
          <Virtualizer ref={virtual} data={rows} itemSize={ROW_PX}>
            {row}
          </Virtualizer>
        ) : (
          rows.map(row)
        )}
        {rows.length === 0 && <p class="nothing">{text.picker.nothingFound(query)}</p>}
      </div>
    </>
  );
}

function Presets({ one, selection, locked, query, onSearch }: ListProps) {
  const { tree } = one.endpoint;
  const sensitive = tree.leaves.filter(
    (leaf) => isSensitive(leaf) && selection.extent(leaf) !== "nothing",
  ).length;
  return (
    <div class="picker-tools">
      <SearchField label={text.picker.search} value={query} onSearch={onSearch} />
      {!locked && (
        <div class="presets">
          <button type="button" class="small" onClick={() => one.setFields(new Set())}>
            {text.picker.none}
          </button>
          <button type="button" class="small" onClick={() => one.setFields(allButSensitive(tree))}>
            {text.picker.allButSensitive}
          </button>
          <button type="button" class="small" onClick={() => one.setFields(everyLeaf(tree))}>
            {text.picker.every}
          </button>
        </div>
      )}
      <span class="picker-count" aria-live="polite">
        {text.picker.chosen(selection.count(), tree.leaves.length)}
        {sensitive > 0 && (
          <span class="tag sensitive">
            <SensitiveIcon /> {text.picker.chosenSensitive(sensitive)}
          </span>
        )}
      </span>
    </div>
  );
}

/** The fields to show: those that match with what they are in; without a query all but what is folded away. */
function rowsOf(tree: FieldTree, query: string, closed: ReadonlySet<Field>): Field[] {
  if (query === "") return tree.all.filter((field) => !isFolded(field, closed));
  const found = new Set<Field>();
  for (const field of tree.all) {
    if (!matches(query, field.path, field.title, field.description)) continue;
    for (let at: Field | undefined = field; at !== undefined; at = at.parent) found.add(at);
  }
  return tree.all.filter((field) => found.has(field));
}

function isFolded({ parent }: Field, closed: ReadonlySet<Field>): boolean {
  return parent !== undefined && (closed.has(parent) || isFolded(parent, closed));
}

function toggled(set: ReadonlySet<Field>, field: Field, on: boolean): ReadonlySet<Field> {
  const next = new Set(set);
  if (on) next.add(field);
  else next.delete(field);
  return next;
}

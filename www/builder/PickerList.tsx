import { useMemo, useRef, useState } from "preact/hooks";
import { Virtualizer, type VirtualizerHandle } from "virtua";
import type { EndpointDraft } from "../model/draft.ts";
import { allButSensitive, everyLeaf, type Selection } from "../model/selection.ts";
import type { Field, FieldTree } from "../model/tree.ts";
import { text } from "../text.ts";
import { SensitiveIcon } from "../ui/icons.tsx";
import { matches, SearchField } from "../ui/SearchField.tsx";
import { FieldRow } from "./FieldRow.tsx";

const ROW_PX = 34;

/** Beyond this many rows only those in view are drawn. */
const DRAWN_MAX = 150;

/** How long a row may take to be drawn after it was scrolled to. */
const FOCUS_FRAMES_MAX = 10;

/** Rows up or down, by key. */
const MOVES: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 };

type Props = {
  one: EndpointDraft;
  selection: Selection;
  /** Read-only: ALL fields have no exceptions. */
  locked: boolean;
  query: string;
  onSearch: (query: string) => void;
};

/** The tree, with its search field and the buttons that select many fields at once. */
export function PickerList({ one, selection, locked, query, onSearch }: Props) {
  const { tree } = one.endpoint;
  const [closed, setClosed] = useState<ReadonlySet<Field>>(new Set());
  const rows = useMemo(() => rowsOf(tree, query, closed), [tree, query, closed]);
  // Where the arrow keys have led, until the focus is there: a row out of view has to be drawn first.
  const goal = useRef<Field | undefined>(undefined);
  const area = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const creating = one.may("create");
  const exposure = one.exposure.value;
  const returned = useMemo(
    () => new Set(exposure?.fields.filter(({ why }) => why === "identity").map(({ path }) => path)),
    [exposure],
  );

  const move = (event: KeyboardEvent) => {
    const step = MOVES[event.key];
    const from = goal.current ?? fieldOf(event.target, tree);
    if (step === undefined || from === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(rows.indexOf(from) + step, 0), rows.length - 1);
    goal.current = rows[next];
    virtual.current?.scrollToIndex(next, { align: "nearest" });
    focusOnGoal(FOCUS_FRAMES_MAX);
  };
  const focusOnGoal = (frames: number) => {
    if (goal.current === undefined) return;
    const path = CSS.escape(goal.current.path);
    const box = area.current?.querySelector<HTMLInputElement>(`input[data-path="${path}"]`);
    box?.focus();
    // A row that is drawn stays invisible, and cannot take the focus, until it has been measured.
    if (document.activeElement === box || frames === 0) {
      goal.current = undefined;
      return;
    }
    // Kept here meanwhile: the row it comes from may be gone before the one it goes to is there.
    area.current?.focus({ preventScroll: true });
    requestAnimationFrame(() => focusOnGoal(frames - 1));
  };
  const row = (field: Field) => (
    <FieldRow
      key={field.path}
      field={field}
      tick={selection.tick(field)}
      locked={locked}
      whole={selection.paths.has(field.path)}
      count={selection.count(field)}
      creating={creating}
      returned={returned.has(field.path)}
      closed={closed.has(field)}
      onToggle={(on) => one.setFields(on ? selection.with(field) : selection.without(field))}
      onWhole={(on) => one.setFields(on ? selection.withWhole(field) : selection.withoutWhole(field))}
      onFold={(fold) => setClosed(toggled(closed, field, fold))}
    />
  );
  return (
    <>
      <Presets one={one} selection={selection} locked={locked} query={query} onSearch={onSearch} />
      <div
        ref={area}
        class="picker-list"
        role="group"
        tabIndex={-1}
        aria-label={text.picker.fieldsOf(one.endpoint.title)}
        onKeyDown={move}
      >
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

function Presets({ one, selection, locked, query, onSearch }: Props) {
  const { tree } = one.endpoint;
  const sensitive = tree.leaves.filter((leaf) => leaf.sensitive && selection.tick(leaf) !== "none").length;
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

/** The field whose checkbox this is. */
function fieldOf(target: EventTarget | null, tree: FieldTree): Field | undefined {
  const path = target instanceof HTMLInputElement ? target.dataset.path : undefined;
  return path === undefined ? undefined : tree.get(path);
}

function toggled(set: ReadonlySet<Field>, field: Field, on: boolean): ReadonlySet<Field> {
  const next = new Set(set);
  if (on) next.add(field);
  else next.delete(field);
  return next;
}

import type { Tick } from "../model/selection.ts";
import { type Field, fullTitle, isLeaf } from "../model/tree.ts";
import { text } from "../text.ts";
import { Checkbox } from "../ui/Checkbox.tsx";
import { ChevronIcon, SensitiveIcon } from "../ui/icons.tsx";

type Props = {
  field: Field;
  tick: Tick;
  locked: boolean;
  /** The field itself is in the list, not only what is below it. */
  whole: boolean;
  /** Selected leaves at and below it. */
  count: number;
  creating: boolean;
  returned: boolean;
  closed: boolean;
  onToggle: (on: boolean) => void;
  onWhole: (on: boolean) => void;
  onFold: (fold: boolean) => void;
};

export function FieldRow(props: Props) {
  const { field, tick, locked, whole, count, closed, onToggle, onWhole, onFold } = props;
  const leaf = isLeaf(field);
  const onKeyDown = (event: KeyboardEvent) => {
    const fold = FOLDS[event.key];
    if (fold === undefined || leaf) return;
    onFold(fold);
    event.preventDefault();
  };
  return (
    <div
      class={`field-row depth-${Math.min(field.depth, 8)} ${leaf ? "leaf" : "parent"}`}
      title={field.description}
    >
      {leaf ? (
        <span class="fold" />
      ) : (
        <button
          type="button"
          class="plain fold"
          aria-expanded={!closed}
          aria-label={closed ? text.picker.expand(field.title) : text.picker.collapse(field.title)}
          onClick={() => onFold(!closed)}
        >
          <ChevronIcon />
        </button>
      )}
      <label class="field-label">
        <Checkbox
          checked={tick === "all"}
          mixed={tick === "some"}
          disabled={locked}
          label={fullTitle(field)}
          path={field.path}
          onTick={onToggle}
          onKeyDown={onKeyDown}
        />
        <span class="field-title">{field.title}</span>
        <code class="field-path">{field.path}</code>
      </label>
      <Tags {...props} />
      {!leaf && (
        <>
          <span class="field-count">{text.builder.ofFields(count, field.leafEnd - field.leafStart)}</span>
          <button
            type="button"
            class={whole ? "whole on" : "whole"}
            aria-pressed={whole}
            disabled={locked}
            title={whole ? text.picker.wholeOn(field.title) : text.picker.wholeOff(field.title)}
            aria-label={whole ? text.picker.wholeOn(field.title) : text.picker.wholeOff(field.title)}
            onClick={() => onWhole(!whole)}
          >
            {text.picker.whole}
          </button>
        </>
      )}
      <span class="field-type">{field.type}</span>
    </div>
  );
}

const FOLDS: Readonly<Record<string, boolean>> = { ArrowLeft: true, ArrowRight: false };

function Tags({ field, creating, returned, tick }: Props) {
  return (
    <span class="tags">
      {returned && <span class="tag">{text.picker.returned}</span>}
      {creating && field.required && (
        <span class={tick === "all" ? "tag" : "tag required"}>{text.picker.required}</span>
      )}
      {field.sensitive && (
        <span class="tag sensitive">
          <SensitiveIcon /> <span>{text.picker.sensitive}</span>
        </span>
      )}
    </span>
  );
}

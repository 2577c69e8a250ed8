import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { EndpointDraft } from "../model/draft.ts";
import { everyLeaf, Selection } from "../model/selection.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { BackIcon } from "../ui/icons.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { PickerList } from "./PickerList.tsx";
import "./picker.css";

type Props = { one: EndpointDraft; bench: Workbench };

/** The fields of one endpoint, as a tree of checkboxes. Every tick counts at once; the preview beside it shows the effect. */
export function FieldPicker({ one, bench }: Props) {
  const { tree, title } = one.endpoint;
  const [query, setQuery] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const { fields } = one.grant.value;
  // Before the picker can be used: an effect after painting would take the focus away from a quick hand.
  useLayoutEffect(() => heading.current?.focus(), [one]);
  const everything = useMemo(() => new Selection(tree, everyLeaf(tree)), [tree]);

  const close = () => {
    const grid = heading.current?.closest(".grid");
    bench.pick(undefined);
    // The button may be in a matrix that is shown again only now.
    requestAnimationFrame(() =>
      grid
        ?.querySelector<HTMLElement>(`.fields-button[data-endpoint="${CSS.escape(one.endpoint.id)}"]`)
        ?.focus(),
    );
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
          onChoose={(mode) => (mode === "all" ? one.setFields("all") : one.setList())}
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

import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { EndpointDraft } from "../model/draft.ts";
import { answerFor } from "../model/sample.ts";
import { sentencesOf } from "../model/summary.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { ChevronIcon } from "../ui/icons.tsx";
import { AnswerView } from "./AnswerView.tsx";

type Props = { one: EndpointDraft; bench: Workbench };

/** One granted endpoint. The one that was touched last is open. */
export function Section({ one, bench }: Props) {
  const isOpen = useComputed(() => bench.open.value === one);
  const open = isOpen.value;
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open && head.current) bringIntoPane(head.current);
  }, [open]);
  const { endpoint, grant } = one;
  const actions = endpoint.actions.filter((action) => grant.value.actions.has(action));
  return (
    <section class={open ? "section open" : "section"}>
      <h3>
        <button
          ref={head}
          type="button"
          class="section-head"
          aria-expanded={open}
          onClick={() => bench.look(one)}
        >
          <ChevronIcon />
          <span class="section-title">{endpoint.title}</span>
          <span class="section-actions">{actions.map((action) => text.action[action]).join(" · ")}</span>
          <FieldCount one={one} />
        </button>
      </h3>
      {open && <Open one={one} bench={bench} />}
    </section>
  );
}

/** Scrolls only the pane: if the preview is below the matrix, the page must not jump to it. */
function bringIntoPane(head: HTMLElement): void {
  const pane = head.closest(".preview-body");
  if (pane === null) return;
  const above = head.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (above < 0 || above > pane.clientHeight / 2) pane.scrollTop += above;
}

function FieldCount({ one }: { one: EndpointDraft }) {
  if (one.selection.value === undefined) return <span class="count all">{text.builder.allFields}</span>;
  const { granted, of } = one.count.value;
  return <span class="count">{text.builder.ofFields(granted, of)}</span>;
}

function Open({ one, bench }: Props) {
  const answer = answerFor(one.endpoint, one.grant.value.actions);
  return (
    <div class="section-body">
      <p class="sentence">{sentencesOf(one).join(" ")}</p>
      {answer ? (
        <AnswerView key={one.endpoint.id} one={one} bench={bench} answer={answer} />
      ) : (
        <p class="soft">{text.preview.download}</p>
      )}
    </div>
  );
}

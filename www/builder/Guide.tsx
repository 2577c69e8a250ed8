import { usePage } from "../frame/page.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { CheckIcon } from "../ui/icons.tsx";

/** Three steps for the first key. A step shows when it is done. */
export function Guide({ bench }: { bench: Workbench }) {
  const { keys } = usePage();
  if (keys.state.value.kind !== "loaded" || keys.all.value.length > 0) return null;
  const { draft } = bench;
  const ticked = draft.granted.value.length > 0;
  const chosen = ticked && draft.unfinished.value.length === 0;
  const { guide } = text;
  return (
    <section class="guide" aria-label={guide.title}>
      <h3>{guide.title}</h3>
      <p class="soft">{guide.lead}</p>
      <ol>
        <Step done={ticked} title={guide.tick} hint={guide.tickHint} />
        <Step done={chosen} title={guide.fields} hint={guide.fieldsHint} />
        <Step done={chosen && draft.name.value.trim() !== ""} title={guide.name} hint={guide.nameHint} />
      </ol>
    </section>
  );
}

function Step({ done, title, hint }: { done: boolean; title: string; hint: string }) {
  return (
    <li class={done ? "step done" : "step"}>
      <span class="step-mark">{done && <CheckIcon />}</span>
      <span>
        <b>{title}</b>
        <span class="soft">{hint}</span>
      </span>
    </li>
  );
}

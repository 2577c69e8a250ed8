import { useState } from "preact/hooks";
import { usePage } from "../frame/page.ts";
import { type Advice, adviceOn } from "../model/advice.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { InfoIcon, WarningIcon } from "../ui/icons.tsx";

const SHOWN = 3;

/** Warnings about the whole draft, the important ones first, each with its one-click fix. */
export function AdviceList({ bench }: { bench: Workbench }) {
  const [all, setAll] = useState(false);
  const advice = bench.draft.granted.value.flatMap(adviceOn);
  advice.sort((one, other) => Number(one.minor) - Number(other.minor));
  if (advice.length === 0) return null;
  const shown = all ? advice : advice.slice(0, SHOWN);
  return (
    <section class="advice" aria-label={text.warning.title(advice.length)}>
      <ul>
        {shown.map((one) => (
          <AdviceItem key={`${one.about.endpoint.id} ${one.code}`} advice={one} bench={bench} />
        ))}
      </ul>
      {advice.length > SHOWN && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.showLess : text.showMore(advice.length - SHOWN)}
        </button>
      )}
    </section>
  );
}

function AdviceItem({ advice, bench }: { advice: Advice; bench: Workbench }) {
  const { toasts } = usePage();
  const { about, words, minor, fix } = advice;
  const apply = () => {
    if (fix === undefined) return;
    bench.look(about);
    if ("picks" in fix) return bench.pick(about);
    const before = bench.draft.snapshot();
    fix.apply();
    toasts.say(text.warning.fixed, () => bench.draft.restore(before));
  };
  return (
    <li class={minor ? "advice-item minor" : "advice-item"}>
      {minor ? <InfoIcon /> : <WarningIcon />}
      <p>
        <b>{about.endpoint.title}.</b> {words}
      </p>
      {fix && !bench.readOnly && (
        <button type="button" class="small" onClick={apply}>
          {fix.label}
        </button>
      )}
    </li>
  );
}

import type { View, Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { Segmented } from "../ui/Segmented.tsx";
import { AdviceList } from "./AdviceList.tsx";
import { Live } from "./Live.tsx";
import { Section } from "./Section.tsx";
import { Totals } from "./Totals.tsx";
import "./preview.css";

const VIEWS: readonly { value: View; label: string }[] = [
  { value: "revealed", label: text.preview.revealed },
  { value: "receives", label: text.preview.receives },
  { value: "live", label: text.preview.live },
];

/** What the draft would expose: the engine computes it here, at every change. */
export function Preview({ bench }: { bench: Workbench }) {
  const granted = bench.draft.granted.value;
  return (
    <section class="preview panel" aria-label={text.preview.title}>
      <header class="panel-head">
        <h2>{text.preview.title}</h2>
        <Segmented
          label={text.preview.view}
          options={VIEWS}
          value={bench.view.value}
          onChoose={(view) => {
            bench.view.value = view;
          }}
        />
      </header>
      <div class="preview-body" tabIndex={0} role="group" aria-label={text.preview.lead}>
        {granted.length === 0 ? (
          <p class="preview-empty">{text.preview.empty}</p>
        ) : (
          <>
            <Totals draft={bench.draft} />
            <AdviceList bench={bench} />
            {bench.view.value === "live" ? (
              <Live bench={bench} />
            ) : (
              granted.map((one) => <Section key={one.endpoint.id} one={one} bench={bench} />)
            )}
          </>
        )}
      </div>
    </section>
  );
}

import type { Draft } from "../model/draft.ts";
import { totalsOf } from "../model/summary.ts";
import { text } from "../text.ts";

/** The whole key at a glance. */
export function Totals({ draft }: { draft: Draft }) {
  const { endpoints, fields, sensitive, changes } = totalsOf(draft);
  const { preview } = text;
  return (
    <ul class="totals" aria-label={preview.totals}>
      <li>
        <b>{text.number(endpoints)}</b> {preview.totalEndpoints(endpoints)}
      </li>
      <li class="shown">
        <b>{text.number(fields)}</b> {preview.totalFields(fields)}
      </li>
      <li class={sensitive > 0 ? "sensitive" : ""}>
        <b>{text.number(sensitive)}</b> {preview.totalSensitive(sensitive)}
      </li>
      <li class={changes ? "changes" : ""}>{changes ? preview.changes.yes : preview.changes.no}</li>
    </ul>
  );
}

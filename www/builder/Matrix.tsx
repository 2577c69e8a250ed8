import { useMemo } from "preact/hooks";
import { ACTIONS } from "../../pkg/core/actions.ts";
import type { EndpointDraft } from "../model/draft.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { matches } from "../ui/SearchField.tsx";
import { MatrixRow } from "./MatrixRow.tsx";
import "./matrix.css";

/** Endpoints against actions, with the fields at the right. */
export function Matrix({ bench }: { bench: Workbench }) {
  const query = bench.query.value;
  const onlyGranted = bench.onlyGranted.value;
  const found = useMemo(() => bench.draft.endpoints.filter((one) => isMatch(one, query)), [bench, query]);
  const shown = new Set(onlyGranted ? found.filter((one) => one.granted.value) : found);
  return (
    <div class="matrix-scroll" tabIndex={0} role="group" aria-label={text.builder.actions}>
      {/* The roles are said again, since a table that is laid out as cards loses them. */}
      <table class="matrix" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {text.builder.endpoint}
            </th>
            {ACTIONS.map((action) => (
              <th key={action} role="columnheader" scope="col" class="action">
                {text.action[action]}
              </th>
            ))}
            <th role="columnheader" scope="col" class="fields">
              {text.builder.fields}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {bench.draft.endpoints.map((one) => (
            <MatrixRow key={one.endpoint.id} one={one} bench={bench} shown={shown.has(one)} />
          ))}
        </tbody>
      </table>
      {shown.size === 0 && (
        <p class="nothing">
          {found.length === 0 ? text.builder.nothingFound(query) : text.builder.noneGranted}
        </p>
      )}
    </div>
  );
}

function isMatch({ endpoint }: EndpointDraft, query: string): boolean {
  return query === "" || matches(query, endpoint.id, endpoint.title, endpoint.description);
}

import { useComputed } from "@preact/signals";
import { ACTIONS } from "../../pkg/core/actions.ts";
import type { Action } from "../../pkg/core/boundary.ts";
import type { EndpointDraft } from "../model/draft.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { Checkbox } from "../ui/Checkbox.tsx";
import { ChevronIcon, SensitiveIcon } from "../ui/icons.tsx";

type Props = { one: EndpointDraft; bench: Workbench };

/** A row that is not `shown` stays in the document, hidden, so that filtering the matrix rebuilds nothing. */
export function MatrixRow({ one, bench, shown }: Props & { shown: boolean }) {
  const { endpoint, granted } = one;
  // Asked in its own signal, so that only the two rows that it concerns are drawn again.
  const looked = useComputed(() => bench.open.value === one);
  return (
    <tr
      role="row"
      hidden={!shown}
      class={`${granted.value ? "granted" : ""} ${looked.value ? "looked" : ""}`}
    >
      <th role="rowheader" scope="row" title={endpoint.description}>
        <span class="endpoint-title">{endpoint.title}</span>
        {endpoint.description && <span class="endpoint-about">{endpoint.description}</span>}
      </th>
      {ACTIONS.map((action) => (
        <ActionCell key={action} one={one} action={action} bench={bench} />
      ))}
      <td role="cell" class="fields">
        <FieldsButton one={one} bench={bench} />
      </td>
    </tr>
  );
}

function ActionCell({ one, action, bench }: Props & { action: Action }) {
  const { endpoint, grant } = one;
  if (!endpoint.actions.includes(action)) {
    return (
      <td role="cell" class="action none" title={text.builder.cannot(action)}>
        <span aria-hidden="true">–</span>
        <span class="unseen">{text.builder.cannot(action)}</span>
      </td>
    );
  }
  return (
    <td role="cell" class="action">
      <label>
        <Checkbox
          checked={grant.value.actions.has(action)}
          disabled={bench.readOnly}
          label={text.builder.may(action, endpoint.title)}
          onTick={(on) => {
            one.setAction(action, on);
            bench.look(one);
          }}
        />
        <span class="action-name" aria-hidden="true">
          {text.action[action]}
        </span>
      </label>
    </td>
  );
}

/** How many fields, and the way to choose them. */
function FieldsButton({ one, bench }: Props) {
  const { endpoint, granted, selection } = one;
  const { granted: count, of, sensitive } = one.count.value;
  const picking = useComputed(() => bench.picking.value === one);
  if (of === 0) return <span class="soft">{text.builder.noFields}</span>;
  const all = selection.value === undefined;
  const value = all
    ? text.builder.allFields
    : count === 0
      ? text.builder.chooseFields
      : text.builder.ofFields(count, of);
  return (
    <button
      type="button"
      class={`fields-button ${all ? "all" : count === 0 ? "empty" : ""}`}
      disabled={!granted.value}
      title={granted.value ? undefined : text.builder.tickFirst}
      aria-label={text.builder.fieldsOf(endpoint.title, granted.value ? value : text.builder.tickFirst)}
      aria-expanded={picking.value}
      data-endpoint={endpoint.id}
      onClick={() => bench.pick(picking.value ? undefined : one)}
    >
      <span class="fields-value">{granted.value ? value : "–"}</span>
      {granted.value && !all && sensitive > 0 && <SensitiveIcon />}
      <ChevronIcon />
    </button>
  );
}

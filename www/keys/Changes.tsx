import type { Change, Diff } from "../../pkg/core/boundary.ts";
import type { Key, KeyContent } from "../api/types.ts";
import type { Engine } from "../engine/engine.ts";
import type { Catalog } from "../model/catalog.ts";
import { type Stale, staleWords } from "../model/stale.ts";
import { text } from "../text.ts";
import { SensitiveIcon } from "../ui/icons.tsx";
import { Notice } from "../ui/Notice.tsx";

export type KeyChanges = {
  diff: Diff;
  name: { before: string; after: string } | undefined;
  expiry: { before: string | null; after: string | null } | undefined;
};

export function changesBetween(engine: Engine, before: Key, after: KeyContent): KeyChanges {
  const expiry =
    before.expiresAt === after.expiresAt ? undefined : { before: before.expiresAt, after: after.expiresAt };
  return {
    diff: engine.diff(JSON.stringify(before.grants), JSON.stringify(after.grants)),
    name: before.name === after.name ? undefined : { before: before.name, after: after.name },
    expiry,
  };
}

export function isUnchanged({ diff, name, expiry }: KeyChanges): boolean {
  return diff.gained.length + diff.lost.length === 0 && name === undefined && expiry === undefined;
}

type Props = { changes: KeyChanges; stale: readonly Stale[]; catalog: Catalog };

/** What a key would gain and lose. */
export function Changes({ changes, stale, catalog }: Props) {
  const { diff, name, expiry } = changes;
  const day = (at: string | null) => (at === null ? text.detail.never : text.dateTime(at));
  return (
    <section class="changes" aria-label={text.edit.changes}>
      {diff.wider && (
        <Notice tone="bad" alert>
          <b class="wider">{text.edit.wider}</b> {text.edit.widerHint}
        </Notice>
      )}
      {!diff.wider && diff.lost.length > 0 && <Notice tone="good">{text.edit.narrower}.</Notice>}
      {name && <p dir="auto">{text.edit.name(name.before, name.after)}</p>}
      {expiry && <p>{text.edit.expires(day(expiry.before), day(expiry.after))}</p>}
      <div class="change-columns">
        <ChangeList title={text.edit.gains} kind="gained" changes={diff.gained} catalog={catalog} />
        <ChangeList title={text.edit.loses} kind="lost" changes={diff.lost} catalog={catalog} />
      </div>
      {stale.length > 0 && (
        <p class="soft">
          {text.edit.staleDropped}: <code>{staleWords(stale)}</code>
        </p>
      )}
    </section>
  );
}

type ListProps = { title: string; kind: "gained" | "lost"; changes: readonly Change[]; catalog: Catalog };

function ChangeList({ title, kind, changes, catalog }: ListProps) {
  if (changes.length === 0) return null;
  const byEndpoint = Map.groupBy(changes, ({ endpoint }) => endpoint);
  return (
    <div class={`change-list ${kind}`}>
      <h3>
        {title} <span class="count">{text.number(changes.length)}</span>
      </h3>
      {[...byEndpoint].map(([id, among]) => (
        <div key={id}>
          <h4>{catalog.byId.get(id)?.title ?? id}</h4>
          <ul>
            {among.map((change) => (
              <ChangeItem key={JSON.stringify(change)} change={change} catalog={catalog} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function ChangeItem({ change, catalog }: { change: Change; catalog: Catalog }) {
  switch (change.kind) {
    case "action":
      return (
        <li>
          <b>{text.action[change.action]}</b>
        </li>
      );
    case "all_fields":
      return (
        <li>
          <b class="tag all">{text.edit.allFields}</b>
        </li>
      );
    case "field": {
      const field = catalog.byId.get(change.endpoint)?.tree.nearest(change.field);
      return (
        <li>
          {field?.title ?? change.field} <code>{change.field}</code>
          {field?.sensitive && (
            <span class="tag sensitive">
              <SensitiveIcon /> {text.picker.sensitive}
            </span>
          )}
        </li>
      );
    }
  }
}

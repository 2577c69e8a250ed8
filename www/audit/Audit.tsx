import { useEffect, useMemo, useState } from "preact/hooks";
import { WindowVirtualizer } from "virtua";
import type { AuditEntry } from "../api/types.ts";
import { usePage } from "../frame/page.ts";
import { text } from "../text.ts";
import { FailureNotice } from "../ui/FailureNotice.tsx";
import { matches, SearchField } from "../ui/SearchField.tsx";
import { EntryRow } from "./EntryRow.tsx";
import { AuditStore } from "./store.ts";
import "./audit.css";

type Kind = AuditEntry["event"];

const KINDS: readonly Kind[] = [
  "key.created",
  "key.changed",
  "key.revoked",
  "keys.revoked_all",
  "preview.read",
  "session.opened",
  "session.closed",
];

/** Beyond this many rows only those in view are drawn. */
const DRAWN_MAX = 200;

export function Audit({ about }: { about: string }) {
  const { client } = usePage();
  const [query, setQuery] = useState(about);
  const [kind, setKind] = useState<Kind | "">("");
  const store = useMemo(() => new AuditStore(client), [client]);
  useEffect(() => {
    void store.load();
    return () => store.stop();
  }, [store]);
  const all = store.all.value;
  const names = useMemo(() => namesOf(all), [all]);
  const shown = useMemo(() => filtered(all, names, query, kind), [all, names, query, kind]);
  const state = store.state.value;
  const row = (entry: AuditEntry) => <EntryRow key={entry.seq} entry={entry} name={nameOf(entry, names)} />;

  return (
    <section class="audit panel" aria-label={text.audit.title}>
      <header class="panel-head">
        <h2>{text.audit.title}</h2>
        <span class="soft" aria-live="polite">
          {state.kind === "loading"
            ? text.keys.loading(all.length)
            : text.audit.count(shown.length, all.length)}
        </span>
        <span class="spring" />
        <SearchField label={text.audit.keySearch} value={query} onSearch={setQuery} />
        <select
          aria-label={text.audit.kind}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? "")}
        >
          <option value="">{text.audit.anyKind}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {text.audit.kinds[one]}
            </option>
          ))}
        </select>
      </header>
      <p class="audit-lead soft">{text.audit.lead}</p>
      {state.kind === "failed" && <FailureNotice failure={state.failure} />}
      {shown.length > 0 ? (
        <div role="table" aria-label={text.audit.title} aria-rowcount={shown.length + 1}>
          <div role="rowgroup">
            <div role="row" class="entry-row entry-head">
              <span role="columnheader">{text.audit.when}</span>
              <span role="columnheader">{text.audit.who}</span>
              <span role="columnheader">{text.audit.what}</span>
            </div>
          </div>
          <div role="rowgroup">
            {shown.length > DRAWN_MAX ? (
              <WindowVirtualizer data={shown}>{row}</WindowVirtualizer>
            ) : (
              shown.map(row)
            )}
          </div>
        </div>
      ) : (
        state.kind === "loaded" && (
          <p class="nothing">{all.length === 0 ? text.audit.none : text.audit.noMatch}</p>
        )
      )}
    </section>
  );
}

/** The last name of every key in the log, including revoked ones. */
function namesOf(entries: readonly AuditEntry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of entries) {
    if (!("keyId" in entry) || names.has(entry.keyId)) continue;
    const name = entry.event === "key.changed" ? entry.detail.after.name : entry.detail.name;
    if (name !== undefined) names.set(entry.keyId, name);
  }
  return names;
}

function nameOf(entry: AuditEntry, names: ReadonlyMap<string, string>): string | undefined {
  return "keyId" in entry ? names.get(entry.keyId) : undefined;
}

function filtered(
  entries: readonly AuditEntry[],
  names: ReadonlyMap<string, string>,
  query: string,
  kind: Kind | "",
): readonly AuditEntry[] {
  return entries.filter((entry) => {
    if (kind !== "" && entry.event !== kind) return false;
    return query === "" || ("keyId" in entry && matches(query, entry.keyId, names.get(entry.keyId)));
  });
}

import { useMemo, useState } from "preact/hooks";
import { WindowVirtualizer } from "virtua";
import { endOf } from "../../pkg/core/expiry.ts";
import type { Key } from "../api/types.ts";
import { usePage } from "../frame/page.ts";
import type { Catalog } from "../model/catalog.ts";
import { text } from "../text.ts";
import { FailureNotice } from "../ui/FailureNotice.tsx";
import { ReloadIcon } from "../ui/icons.tsx";
import { matches, SearchField } from "../ui/SearchField.tsx";
import { KeyRow } from "./KeyRow.tsx";
import { RevokeDialog } from "./RevokeDialog.tsx";
import "./keys.css";

type Column = "name" | "created" | "expires";
type Order = { by: Column; descending: boolean };

/** Beyond this many rows only those in view are drawn. */
const DRAWN_MAX = 200;

export function KeyList() {
  const page = usePage();
  const [query, setQuery] = useState("");
  const [order, setOrder] = useState<Order>({ by: "created", descending: true });
  const [revoking, setRevoking] = useState<Key>();
  const all = page.keys.all.value;
  const state = page.keys.state.value;
  const rows = useMemo(() => sorted(found(all, query, page.catalog), order), [all, query, order, page]);
  const now = Date.now();
  const row = (key: Key) => <KeyRow key={key.id} entry={key} now={now} onRevoke={() => setRevoking(key)} />;

  return (
    <section class="keys panel" aria-label={text.keys.title}>
      <header class="panel-head">
        <h2>{text.keys.title}</h2>
        <span class="soft" aria-live="polite">
          {state.kind === "loading"
            ? text.keys.loading(all.length)
            : text.keys.count(rows.length, all.length)}
        </span>
        <span class="spring" />
        <SearchField label={text.keys.search} value={query} onSearch={setQuery} />
        <button
          type="button"
          class="plain square"
          title={text.keys.refresh}
          aria-label={text.keys.refresh}
          onClick={() => void page.keys.reload()}
        >
          <ReloadIcon />
        </button>
      </header>
      {state.kind === "failed" && (
        <FailureNotice
          failure={state.failure}
          action={
            <button type="button" class="small" onClick={() => void page.keys.reload()}>
              {text.retry}
            </button>
          }
        />
      )}
      {rows.length > 0 ? (
        <div role="table" aria-label={text.keys.title} aria-rowcount={rows.length + 1} class="key-table">
          <Head order={order} onOrder={setOrder} />
          <div role="rowgroup">
            {rows.length > DRAWN_MAX ? (
              <WindowVirtualizer data={rows}>{row}</WindowVirtualizer>
            ) : (
              rows.map(row)
            )}
          </div>
        </div>
      ) : (
        state.kind === "loaded" && (
          <p class="nothing">{query === "" ? text.keys.none : text.keys.noMatch(query)}</p>
        )
      )}
      {revoking && <RevokeDialog entry={revoking} onClose={() => setRevoking(undefined)} />}
    </section>
  );
}

function Head({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  return (
    <div role="rowgroup">
      <div role="row" class="key-row key-head">
        <SortHeader column="name" label={text.keys.name} order={order} onOrder={onOrder} />
        <span role="columnheader">{text.keys.endpoints}</span>
        <SortHeader column="created" label={text.keys.created} order={order} onOrder={onOrder} />
        <SortHeader column="expires" label={text.keys.expires} order={order} onOrder={onOrder} />
        <span role="columnheader">
          <span class="unseen">{text.keys.tools}</span>
        </span>
      </div>
    </div>
  );
}

type SortProps = { column: Column; label: string; order: Order; onOrder: (order: Order) => void };

function SortHeader({ column, label, order, onOrder }: SortProps) {
  const active = order.by === column;
  return (
    <span role="columnheader" aria-sort={active ? (order.descending ? "descending" : "ascending") : "none"}>
      <button
        type="button"
        class="sort"
        aria-label={text.keys.sortBy(label)}
        onClick={() => onOrder({ by: column, descending: active ? !order.descending : column === "created" })}
      >
        {label}
        <span aria-hidden="true" class="arrow">
          {active ? (order.descending ? "↓" : "↑") : ""}
        </span>
      </button>
    </span>
  );
}

function found(keys: readonly Key[], query: string, catalog: Catalog): readonly Key[] {
  if (query === "") return keys;
  return keys.filter((key) => {
    const endpoints = Object.keys(key.grants).map((id) => `${id} ${catalog.byId.get(id)?.title ?? ""}`);
    return matches(query, key.name, key.id, ...endpoints);
  });
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function sorted(keys: readonly Key[], { by, descending }: Order): readonly Key[] {
  const sign = descending ? -1 : 1;
  return keys.toSorted((one, other) => sign * compare(one, other, by));
}

function compare(one: Key, other: Key, by: Column): number {
  switch (by) {
    case "name":
      return collator.compare(one.name, other.name);
    case "created":
      return ascending(one.createdAt, other.createdAt);
    case "expires":
      return ascending(endOf(one.expiresAt), endOf(other.expiresAt));
  }
}

function ascending<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : Number(one > other);
}

import type { AuditEntry } from "../api/types.ts";
import type { Engine } from "../engine/engine.ts";
import { usePage } from "../frame/page.ts";
import { hrefOf } from "../frame/route.ts";
import type { Catalog } from "../model/catalog.ts";
import { text } from "../text.ts";

type Props = { entry: AuditEntry; name: string | undefined };

export function EntryRow({ entry, name }: Props) {
  const { catalog, engine } = usePage();
  return (
    <div role="row" class={`entry-row ${entry.event === "keys.revoked_all" ? "grave" : ""}`}>
      <span role="cell" class="entry-when">
        <time dateTime={entry.at}>{text.dateTime(entry.at)}</time>
      </span>
      <span role="cell" class="soft">
        {text.audit.actor[entry.actor.kind]}
      </span>
      <span role="cell" class="entry-what">
        <b>{text.audit.kinds[entry.event]}</b>
        {"keyId" in entry && <KeyName id={entry.keyId} name={name} gone={entry.event === "key.revoked"} />}
        {isWider(entry, engine) && <span class="tag expired">{text.audit.wider}</span>}
        <span class="soft">{detailWords(entry, catalog)}</span>
      </span>
    </div>
  );
}

function KeyName({ id, name, gone }: { id: string; name: string | undefined; gone: boolean }) {
  const label = (
    <>
      <bdi>{name ?? id}</bdi> {name !== undefined && <code>{id}</code>}
    </>
  );
  return gone ? <span>{label}</span> : <a href={hrefOf({ kind: "key", id })}>{label}</a>;
}

/** Whether a change gave the key more than it had, by today's catalog. */
function isWider(entry: AuditEntry, engine: Engine): boolean {
  if (entry.event !== "key.changed") return false;
  const { before, after } = entry.detail;
  if (before.grants === undefined || after.grants === undefined) return false;
  return engine.diff(JSON.stringify(before.grants), JSON.stringify(after.grants)).wider;
}

function detailWords(entry: AuditEntry, catalog: Catalog): string {
  switch (entry.event) {
    case "key.created":
      return text.audit.created(Object.keys(entry.detail.grants).length);
    case "key.changed":
      return text.audit.changed(
        (["name", "grants", "expiresAt"] as const)
          .filter((part) => part in entry.detail.after)
          .map((part) => text.audit.changedPart[part]),
      );
    case "keys.revoked_all":
      return text.audit.revokedAll(entry.detail.revoked);
    case "preview.read":
      return `${catalog.byId.get(entry.detail.endpoint)?.title ?? entry.detail.endpoint} ${entry.detail.target.split("?")[0]}`;
    case "key.revoked":
    case "session.opened":
    case "session.closed":
      return "";
  }
}

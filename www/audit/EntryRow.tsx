import type { AuditEntry } from "../api/types.ts";
import { hrefOf } from "../frame/route.ts";
import { text } from "../text.ts";

type Props = { entry: AuditEntry; name: string | undefined };

export function EntryRow({ entry, name }: Props) {
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
        <span class="soft">{detailWords(entry)}</span>
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

function detailWords(entry: AuditEntry): string {
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
      return entry.detail.target;
    case "key.revoked":
    case "session.opened":
    case "session.closed":
      return "";
  }
}

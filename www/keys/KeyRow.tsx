import type { Key } from "../api/types.ts";
import { usePage } from "../frame/page.ts";
import { go } from "../frame/route.ts";
import { text } from "../text.ts";
import { CrossIcon, InfoIcon } from "../ui/icons.tsx";
import { Expires } from "./Expires.tsx";

/** Endpoints named in a row; the others are counted. */
const NAMED = 4;

type Props = { entry: Key; now: number; onRevoke: () => void };

export function KeyRow({ entry, now, onRevoke }: Props) {
  const { name, id, createdAt, expiresAt } = entry;
  return (
    <div role="row" class="key-row">
      <span role="cell" class="key-name">
        <b dir="auto" title={name}>
          {name}
        </b>
        <code>{id}</code>
      </span>
      <GrantChips entry={entry} />
      <span role="cell" class="key-created" title={text.dateTime(createdAt)}>
        {text.ago(createdAt, now)}
      </span>
      <span role="cell" class="key-expires">
        <Expires at={expiresAt} now={now} />
      </span>
      <span role="cell" class="key-tools">
        <button
          type="button"
          class="plain square"
          title={text.keys.info(name)}
          aria-label={text.keys.info(name)}
          onClick={() => go({ kind: "key", id })}
        >
          <InfoIcon />
        </button>
        <button
          type="button"
          class="plain square revoke"
          title={text.keys.revoke(name)}
          aria-label={text.keys.revoke(name)}
          onClick={onRevoke}
        >
          <CrossIcon />
        </button>
      </span>
    </div>
  );
}

/** What the key may do, in short. ALL fields look different from a list. */
function GrantChips({ entry }: { entry: Key }) {
  const { catalog } = usePage();
  const weight = ({ fields }: { fields: "all" | string[] }) => Number(fields !== "all");
  const grants = Object.entries(entry.grants).sort(([, one], [, other]) => weight(one) - weight(other));
  return (
    <span role="cell" class="grant-chips">
      {grants.slice(0, NAMED).map(([id, { actions, fields }]) => {
        const endpoint = catalog.byId.get(id);
        const title = endpoint?.title ?? id;
        const all = fields === "all";
        const verbs = actions.map((action) => text.action[action]).join(", ");
        return (
          <span key={id} class={`grant-chip ${all ? "all" : ""} ${endpoint ? "" : "stale"}`}>
            {title} <span class="verbs">{verbs}</span>
            {all && <span class="all-mark">{text.keys.allFields}</span>}
          </span>
        );
      })}
      {grants.length > NAMED && <span class="soft">{text.keys.more(grants.length - NAMED)}</span>}
    </span>
  );
}

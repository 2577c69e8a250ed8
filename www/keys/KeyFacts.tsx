import type { Key } from "../api/types.ts";
import { text } from "../text.ts";
import { Expires } from "./Expires.tsx";

export function KeyFacts({ entry }: { entry: Key }) {
  const { id, createdAt, createdBy, updatedAt, updatedBy, expiresAt } = entry;
  const { detail } = text;
  return (
    <dl class="facts">
      <div>
        <dt>{detail.id}</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </div>
      <div>
        <dt>{detail.created}</dt>
        <dd>
          {text.dateTime(createdAt)} <span class="soft">{detail.by[createdBy.kind]}</span>
        </dd>
      </div>
      {updatedAt !== createdAt && (
        <div>
          <dt>{detail.changed}</dt>
          <dd>
            {text.dateTime(updatedAt)} <span class="soft">{detail.by[updatedBy.kind]}</span>
          </dd>
        </div>
      )}
      <div>
        <dt>{detail.expires}</dt>
        <dd>
          <Expires at={expiresAt} now={Date.now()} />
        </dd>
      </div>
    </dl>
  );
}

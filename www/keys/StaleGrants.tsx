import { useMemo } from "preact/hooks";
import { usePage } from "../frame/page.ts";
import type { StoredGrants } from "../model/draft.ts";
import { text } from "../text.ts";
import { Notice } from "../ui/Notice.tsx";

/** What of a key's grants the catalog has outgrown, in either direction. */
export function StaleGrants({ grants }: { grants: StoredGrants }) {
  const { engine } = usePage();
  const { stale, widened } = useMemo(() => engine.changesSince(JSON.stringify(grants)), [engine, grants]);
  return (
    <>
      {stale.length > 0 && (
        <Notice tone="warn">
          <b>{text.detail.stale}:</b> <code>{stale.join(", ")}</code>
        </Notice>
      )}
      {widened.length > 0 && (
        <Notice tone="bad">
          <b>{text.detail.widened}:</b> <code>{widened.join(", ")}</code>. {text.detail.widenedHint}
        </Notice>
      )}
    </>
  );
}

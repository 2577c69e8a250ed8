import { useMemo } from "preact/hooks";
import type { Grants } from "../api/types.ts";
import { usePage } from "../frame/page.ts";
import { staleIn, staleWords, widenedIn } from "../model/stale.ts";
import { text } from "../text.ts";
import { Notice } from "../ui/Notice.tsx";

/** The parts of a key's grants that mean less or more today than when they were granted. */
export function StaleGrants({ grants }: { grants: Grants }) {
  const { engine } = usePage();
  const exposure = useMemo(() => engine.expose(JSON.stringify(grants)), [engine, grants]);
  const [stale, widened] = [staleIn(exposure), widenedIn(exposure)];
  return (
    <>
      {stale.length > 0 && (
        <Notice tone="warn">
          <b>{text.detail.stale}:</b> <code>{staleWords(stale)}</code>
        </Notice>
      )}
      {widened.length > 0 && (
        <Notice tone="bad">
          <b>{text.detail.widened}:</b> <code>{staleWords(widened)}</code>. {text.detail.widenedHint}
        </Notice>
      )}
    </>
  );
}

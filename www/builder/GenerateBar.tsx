import { useRef, useState } from "preact/hooks";
import type { Failure } from "../api/client.ts";
import { type Page, usePage } from "../frame/page.ts";
import { toInstant } from "../model/expiry.ts";
import { missingFrom } from "../model/readiness.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { FailureNotice } from "../ui/FailureNotice.tsx";

/** `Generate key`, and what is still missing before it. */
export function GenerateBar({ bench }: { bench: Workbench }) {
  const page = usePage();
  const { draft } = page;
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const attempt = useAttempt(`${draft.name.value}\n${draft.stored.value}`);
  const missing = missingFrom(draft, Date.now());

  const generate = async () => {
    setAsked(true);
    if (missing !== undefined || busy) return focusOnMissing(bench);
    setBusy(true);
    setFailure(undefined);
    const content = {
      name: draft.name.value.trim(),
      grants: draft.toStored(),
      expiresAt: toInstant(draft.expiry.value, Date.now()) ?? null,
    };
    const result = await page.client.createKey(content, attempt);
    setBusy(false);
    setAsked(false);
    if (!result.ok) return setFailure(result.failure);
    const { key: _, ...listed } = result.value;
    page.generated.value = result.value;
    page.toasts.clear();
    page.keys.added(listed);
    void page.refreshHealth();
  };

  return (
    <footer class="generate-bar">
      {failure && (
        <FailureNotice
          failure={failure}
          action={<LostKey failure={failure} page={page} onDone={setFailure} />}
        />
      )}
      <div class="generate-row">
        <button
          type="button"
          class="primary generate"
          aria-disabled={missing !== undefined || busy}
          onClick={generate}
        >
          {busy ? text.builder.generating : text.builder.generate}
        </button>
        <p class={asked && missing ? "missing asked" : "missing"} role={asked ? "alert" : undefined}>
          {missing ?? <Ready bench={bench} />}
        </p>
      </div>
    </footer>
  );
}

function Ready({ bench }: { bench: Workbench }) {
  const granted = bench.draft.granted.value;
  const all = granted.filter(
    (one) => one.selection.value === undefined && one.endpoint.tree.leaves.length > 0,
  );
  return (
    <span title={text.builder.rows}>
      {text.builder.willGrant(granted.length, all.length)} · {text.builder.rows}
    </span>
  );
}

/** The response with the key's text was lost, and a second try was recognised: nobody can use that key. */
function LostKey({
  failure,
  page,
  onDone,
}: {
  failure: Failure;
  page: Page;
  onDone: (failure: undefined) => void;
}) {
  if (failure.kind !== "refused" || failure.problem.code !== "already_created") return null;
  const { id } = failure.problem;
  if (id === undefined) return null;
  const revoke = async () => {
    const result = await page.client.revokeKey(id);
    if (!result.ok) return;
    page.keys.removed(id);
    page.toasts.say(text.builder.lostRevoked);
    onDone(undefined);
  };
  return (
    <button type="button" class="small" onClick={revoke}>
      {text.builder.revokeLost}
    </button>
  );
}

/** One idempotency key for one content: trying again what failed makes no second key. */
function useAttempt(content: string): string {
  const held = useRef({ content: "", attempt: "" });
  if (held.current.content !== content) held.current = { content, attempt: crypto.randomUUID() };
  return held.current.attempt;
}

function focusOnMissing(bench: Workbench): void {
  const { draft } = bench;
  const [unfinished] = draft.unfinished.value;
  if (draft.granted.value.length === 0) document.querySelector<HTMLElement>(".matrix input")?.focus();
  else if (unfinished !== undefined) bench.pick(unfinished);
  else document.querySelector<HTMLElement>("input[name=key-name]")?.focus();
}

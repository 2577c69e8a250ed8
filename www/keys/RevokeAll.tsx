import { useEffect, useState } from "preact/hooks";
import type { Failure } from "../api/client.ts";
import { usePage } from "../frame/page.ts";
import { text } from "../text.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { FailureNotice } from "../ui/FailureNotice.tsx";
import { Notice } from "../ui/Notice.tsx";

/** The red button, its question and its result. */
export function RevokeAll() {
  const page = usePage();
  const [open, setOpen] = useState(false);
  const [revoked, setRevoked] = useState<{ count: number; at: number }>();
  const count = page.health.value?.keys;
  return (
    <>
      <button
        type="button"
        class="danger"
        disabled={count === 0}
        title={count === 0 ? text.revokeAll.none : undefined}
        onClick={() => setOpen(true)}
      >
        {text.revokeAll.button}
      </button>
      {open && (
        <Question
          onClose={() => setOpen(false)}
          onRevoked={(count) => {
            setOpen(false);
            setRevoked({ count, at: Date.now() });
          }}
        />
      )}
      {revoked && (
        <Dialog
          title={text.revokeAll.done(revoked.count)}
          onClose={() => setRevoked(undefined)}
          actions={
            <button type="button" onClick={() => setRevoked(undefined)}>
              {text.close}
            </button>
          }
        >
          <Notice tone="good">{text.revokeAll.doneLead(text.dateTime(revoked.at))}</Notice>
        </Dialog>
      )}
    </>
  );
}

function Question({ onClose, onRevoked }: { onClose: () => void; onRevoked: (count: number) => void }) {
  const page = usePage();
  const [typed, setTyped] = useState("");
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  useEffect(() => void page.refreshHealth(), [page]);
  const count = page.health.value?.keys ?? page.keys.all.value.length;
  const ready = typed === text.revokeAll.phrase && !busy;
  const revoke = async () => {
    setBusy(true);
    const result = await page.client.revokeAll();
    setBusy(false);
    if (!result.ok) return setFailure(result.failure);
    page.keys.clear();
    void page.refreshHealth();
    onRevoked(result.value.revoked);
  };
  return (
    <Dialog title={text.revokeAll.title} onClose={busy ? undefined : onClose}>
      <form
        class="revoke-all"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void revoke();
        }}
      >
        <p>
          <b>{text.revokeAll.lead(count)}</b>
        </p>
        <p>{text.revokeAll.undone}</p>
        <label class="field">
          {text.revokeAll.type}
          <input
            class="code"
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        {failure && <FailureNotice failure={failure} />}
        <div class="row">
          <button type="submit" class="danger" disabled={!ready}>
            {busy ? text.revokeAll.working : text.revokeAll.confirm(count)}
          </button>
          <button type="button" disabled={busy} onClick={onClose}>
            {text.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

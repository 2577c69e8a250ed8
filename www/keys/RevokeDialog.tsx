import { useState } from "preact/hooks";
import type { Failure } from "../api/client.ts";
import type { Key } from "../api/types.ts";
import { usePage } from "../frame/page.ts";
import { text } from "../text.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { FailureNotice } from "../ui/FailureNotice.tsx";

type Props = { entry: Key; onClose: () => void; onRevoked?: () => void };

/** Asks by the key's name before it revokes. */
export function RevokeDialog({ entry: { id, name }, onClose, onRevoked }: Props) {
  const page = usePage();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const revoke = async () => {
    setBusy(true);
    const result = await page.client.revokeKey(id);
    setBusy(false);
    if (!result.ok) return setFailure(result.failure);
    page.keys.removed(id);
    page.toasts.say(text.revoke.done(name));
    void page.refreshHealth();
    onClose();
    onRevoked?.();
  };
  return (
    <Dialog
      title={<bdi>{text.revoke.title(name)}</bdi>}
      onClose={busy ? undefined : onClose}
      actions={
        <>
          <button type="button" class="danger" disabled={busy} onClick={revoke}>
            <bdi>{busy ? text.revoke.working : text.revoke.confirm(name)}</bdi>
          </button>
          <button type="button" disabled={busy} onClick={onClose}>
            {text.cancel}
          </button>
        </>
      }
    >
      <p>{text.revoke.lead}</p>
      {failure && <FailureNotice failure={failure} />}
    </Dialog>
  );
}

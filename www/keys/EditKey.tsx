import { useMemo, useState } from "preact/hooks";
import type { Failure } from "../api/client.ts";
import type { Key, KeyContent } from "../api/types.ts";
import { Grid } from "../builder/Builder.tsx";
import { KeyForm } from "../builder/KeyForm.tsx";
import { usePage } from "../frame/page.ts";
import { Draft } from "../model/draft.ts";
import { dayOf, NEVER, toInstant } from "../model/expiry.ts";
import { missingFrom } from "../model/readiness.ts";
import { Workbench } from "../model/workbench.ts";
import { Preview } from "../preview/Preview.tsx";
import { text } from "../text.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { FailureNotice } from "../ui/FailureNotice.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Changes, changesBetween, isUnchanged } from "./Changes.tsx";

type Props = { entry: Key; onDone: () => void; onSaved: () => Promise<void> };

type Step = { kind: "editing" } | { kind: "reviewing" } | { kind: "leaving" };

/** A key's name, expiry and grants, changed on a draft; nothing is saved before its effect is shown. */
export function EditKey({ entry, onDone, onSaved }: Props) {
  const page = usePage();
  const { draft, bench, stale } = useMemo(() => draftOf(page, entry), [page, entry]);
  // The key as it is known to be: newer than `entry` once a race was lost.
  const [base, setBase] = useState(entry);
  const [step, setStep] = useState<Step>({ kind: "editing" });
  const [lost, setLost] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);

  const content: KeyContent = {
    name: draft.name.value.trim(),
    grants: draft.toStored(),
    expiresAt: expiryOf(draft, base),
  };
  const changes = changesBetween(page.engine, base, content);
  const unchanged = isUnchanged(changes) && stale.length === 0;
  const missing = missingFrom(draft, Date.now());

  const save = async () => {
    setBusy(true);
    const result = await page.client.changeKey(base.id, base.version, content);
    setBusy(false);
    if (result.ok) {
      page.keys.changed(result.value);
      page.toasts.say(text.edit.saved(result.value.name));
      return onSaved();
    }
    const overtaken = result.failure.kind === "refused" && result.failure.problem.code === "version_changed";
    if (!overtaken) return setFailure(result.failure);
    const now = await page.client.getKey(base.id);
    if (!now.ok) return setFailure(now.failure);
    setBase(now.value);
    setLost(true);
  };
  const leave = () => (unchanged ? onDone() : setStep({ kind: "leaving" }));

  return (
    <Dialog
      kind="page"
      title={<bdi>{text.edit.title(entry.name)}</bdi>}
      onClose={leave}
      actions={
        step.kind === "leaving" ? (
          <Leaving onStay={() => setStep({ kind: "editing" })} onLeave={onDone} />
        ) : step.kind === "reviewing" ? (
          <>
            <button
              type="button"
              class={changes.diff.wider ? "danger" : "primary"}
              disabled={busy || unchanged}
              onClick={save}
            >
              {busy ? text.edit.saving : changes.diff.wider ? text.edit.saveWider : text.edit.save}
            </button>
            <button type="button" disabled={busy} onClick={() => setStep({ kind: "editing" })}>
              {text.edit.backToEdit}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="primary"
              disabled={unchanged || missing !== undefined}
              onClick={() => setStep({ kind: "reviewing" })}
            >
              {text.edit.review}
            </button>
            <button type="button" onClick={leave}>
              {text.cancel}
            </button>
            <p class="missing">{missing ?? (unchanged ? text.edit.unchanged : "")}</p>
          </>
        )
      }
    >
      {failure && <FailureNotice failure={failure} />}
      {lost && (
        <Notice tone="warn" alert>
          <b>{text.edit.lost(text.dateTime(base.updatedAt), text.detail.by[base.updatedBy.kind])}</b>{" "}
          {text.edit.lostHint}
        </Notice>
      )}
      {step.kind === "reviewing" ? (
        <Changes changes={changes} stale={stale} catalog={page.catalog} />
      ) : (
        <>
          <KeyForm draft={draft} />
          <div class="workbench in-dialog">
            <section class="builder panel" aria-label={text.detail.grants}>
              <Grid bench={bench} />
            </section>
            <Preview bench={bench} />
          </div>
        </>
      )}
    </Dialog>
  );
}

function Leaving({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <>
      <p role="alert">
        <b>{text.edit.discard}</b> {text.edit.discardHint}
      </p>
      <span class="spring" />
      <button type="button" class="primary" onClick={onStay}>
        {text.edit.discardNo}
      </button>
      <button type="button" onClick={onLeave}>
        {text.edit.discardYes}
      </button>
    </>
  );
}

function draftOf(page: ReturnType<typeof usePage>, entry: Key) {
  const draft = new Draft(page.catalog, page.engine);
  const stale = draft.take(entry.grants);
  draft.name.value = entry.name;
  draft.expiry.value =
    entry.expiresAt === null ? NEVER : { kind: "date", date: dayOf(new Date(entry.expiresAt)) };
  return { draft, bench: new Workbench(draft), stale };
}

/** The exact instant of the key, unless the day was changed. */
function expiryOf(draft: Draft, base: Key): string | null {
  const { value } = draft.expiry;
  const day = base.expiresAt === null ? undefined : dayOf(new Date(base.expiresAt));
  if (value.kind === "date" && value.date === day) return base.expiresAt;
  return toInstant(value, Date.now()) ?? null;
}

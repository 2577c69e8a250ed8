import { useEffect, useMemo, useState } from "preact/hooks";
import type { Key } from "../api/types.ts";
import { Grid } from "../builder/Builder.tsx";
import { startFrom } from "../builder/StartFrom.tsx";
import { usePage } from "../frame/page.ts";
import { go } from "../frame/route.ts";
import { Draft } from "../model/draft.ts";
import { Workbench } from "../model/workbench.ts";
import { Preview } from "../preview/Preview.tsx";
import { text } from "../text.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Notice } from "../ui/Notice.tsx";
import { EditKey } from "./EditKey.tsx";
import { KeyFacts } from "./KeyFacts.tsx";
import { RevokeDialog } from "./RevokeDialog.tsx";
import { StaleGrants } from "./StaleGrants.tsx";
import "./detail.css";

type Lookup = { kind: "loading" } | { kind: "gone" } | { kind: "found"; key: Key };

/** One key by its id, as the registry knows it now. */
export function KeyDialog({ id }: { id: string }) {
  const { client, keys } = usePage();
  const [lookup, setLookup] = useState<Lookup>({ kind: "loading" });
  const close = () => go({ kind: "keys" });
  const find = async () => {
    const result = await client.getKey(id);
    if (result.ok) {
      keys.changed(result.value);
      setLookup({ kind: "found", key: result.value });
    } else if (result.failure.kind === "refused") setLookup({ kind: "gone" });
  };
  useEffect(() => void find(), [id]);

  if (lookup.kind === "found") {
    return <FoundKey key={lookup.key.version} entry={lookup.key} onChanged={find} onClose={close} />;
  }
  return (
    <Dialog title={text.keys.title} onClose={close}>
      {lookup.kind === "gone" ? <Notice tone="warn">{text.detail.gone}</Notice> : <p>{text.loading}</p>}
    </Dialog>
  );
}

type FoundProps = { entry: Key; onChanged: () => Promise<void>; onClose: () => void };

function FoundKey({ entry, onChanged, onClose }: FoundProps) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <EditKey
        entry={entry}
        onDone={() => setEditing(false)}
        onSaved={async () => {
          setEditing(false);
          await onChanged();
        }}
      />
    );
  }
  return <Inspect entry={entry} onEdit={() => setEditing(true)} onClose={onClose} />;
}

function Inspect({ entry, onEdit, onClose }: { entry: Key; onEdit: () => void; onClose: () => void }) {
  const page = usePage();
  const [revoking, setRevoking] = useState(false);
  const bench = useMemo(() => {
    const draft = new Draft(page.catalog, page.engine);
    draft.take(entry.grants);
    return new Workbench(draft, true);
  }, [page, entry]);
  const useAsTemplate = () => {
    onClose();
    startFrom(page, entry);
  };
  return (
    <>
      <Dialog
        kind="page"
        title={<bdi>{entry.name}</bdi>}
        onClose={onClose}
        actions={
          <>
            <button type="button" class="primary" onClick={onEdit}>
              {text.detail.edit}
            </button>
            <button type="button" onClick={useAsTemplate}>
              {text.detail.template}
            </button>
            <span class="spring" />
            <button type="button" class="danger quiet" onClick={() => setRevoking(true)}>
              {text.detail.revoke}
            </button>
          </>
        }
      >
        <KeyFacts entry={entry} />
        <StaleGrants grants={entry.grants} />
        <div class="workbench in-dialog">
          <section class="builder panel" aria-label={text.detail.grants}>
            <header class="panel-head">
              <h2>{text.detail.grants}</h2>
            </header>
            <Grid bench={bench} />
          </section>
          <Preview bench={bench} />
        </div>
      </Dialog>
      {revoking && <RevokeDialog entry={entry} onClose={() => setRevoking(false)} onRevoked={onClose} />}
    </>
  );
}

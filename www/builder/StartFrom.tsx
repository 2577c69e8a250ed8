import { useState } from "preact/hooks";
import type { Key } from "../api/types.ts";
import { type Page, usePage } from "../frame/page.ts";
import { text } from "../text.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { matches, SearchField } from "../ui/SearchField.tsx";

const SHOWN_MAX = 50;

export function StartFrom() {
  const page = usePage();
  const [open, setOpen] = useState(false);
  if (page.keys.all.value.length === 0) return null;
  const take = (key: Key) => {
    setOpen(false);
    startFrom(page, key);
  };
  return (
    <>
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {text.builder.startFrom}
      </button>
      {open && <KeyChooser onTake={take} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Copies what a key may do, but not its name: two keys of one name are hard to tell apart. */
export function startFrom({ toasts, draft }: Page, key: Key): void {
  const before = draft.snapshot();
  const stale = draft.take(key.grants);
  const left = stale.length > 0 ? ` ${text.startFrom.stale(stale.length)}` : "";
  toasts.say(text.startFrom.took(key.name) + left, () => draft.restore(before));
}

function KeyChooser({ onTake, onClose }: { onTake: (key: Key) => void; onClose: () => void }) {
  const { keys, catalog } = usePage();
  const [query, setQuery] = useState("");
  const found = keys.all.value.filter((key) => matches(query, key.name, key.id));
  return (
    <Dialog title={text.startFrom.title} onClose={onClose}>
      <p class="soft">{text.startFrom.lead}</p>
      <SearchField label={text.startFrom.search} value={query} onSearch={setQuery} />
      <ul class="key-choices">
        {found.slice(0, SHOWN_MAX).map((key) => (
          <li key={key.id}>
            <button type="button" class="key-choice" onClick={() => onTake(key)}>
              <b dir="auto">{key.name}</b>
              <span class="soft">
                {text.list(Object.keys(key.grants).map((id) => catalog.byId.get(id)?.title ?? id))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="nothing">{text.startFrom.none}</p>}
    </Dialog>
  );
}

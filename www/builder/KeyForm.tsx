import { useId } from "preact/hooks";
import { NAME_CHARACTERS_MAX } from "../../pkg/core/key-name.ts";
import type { Draft } from "../model/draft.ts";
import { dayOf, daysFrom, type Expiry, NEVER } from "../model/expiry.ts";
import { text } from "../text.ts";

const DAYS = [30, 90, 365];

/** A key's name and expiry. */
export function KeyForm({ draft }: { draft: Draft }) {
  const nameId = useId();
  return (
    <div class="key-form">
      <div class="field grow">
        <label for={nameId}>{text.builder.name}</label>
        <input
          id={nameId}
          name="key-name"
          value={draft.name.value}
          placeholder={text.builder.namePlaceholder}
          maxLength={NAME_CHARACTERS_MAX * 2}
          autocomplete="off"
          dir="auto"
          onInput={(event) => {
            draft.name.value = event.currentTarget.value;
          }}
        />
      </div>
      <ExpiryField draft={draft} />
    </div>
  );
}

function ExpiryField({ draft }: { draft: Draft }) {
  const selectId = useId();
  const { expiry } = draft;
  return (
    <div class="field">
      <label for={selectId}>{text.builder.expiry}</label>
      <div class="expiry">
        <select
          id={selectId}
          value={choiceOf(expiry.value)}
          onChange={(event) => {
            expiry.value = expiryOf(event.currentTarget.value);
          }}
        >
          <option value="never">{text.expiry.never}</option>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {text.expiry.days(days)}
            </option>
          ))}
          <option value="date">{text.expiry.onDate}</option>
        </select>
        {expiry.value.kind === "date" && (
          <input
            type="date"
            aria-label={text.expiry.date}
            min={dayOf(new Date())}
            value={expiry.value.date}
            onInput={(event) => {
              expiry.value = { kind: "date", date: event.currentTarget.value };
            }}
          />
        )}
      </div>
    </div>
  );
}

function choiceOf(expiry: Expiry): string {
  return expiry.kind === "days" ? String(expiry.days) : expiry.kind;
}

function expiryOf(choice: string): Expiry {
  if (choice === "never") return NEVER;
  if (choice === "date") return { kind: "date", date: dayOf(daysFrom(Date.now(), 30)) };
  return { kind: "days", days: Number(choice) };
}

/** What a draft still needs to become a key. */
import { NAME_CHARACTERS_MAX, nameFaults } from "../../pkg/core/key-name.ts";
import { text } from "../text.ts";
import type { Draft } from "./draft.ts";
import { toInstant } from "./expiry.ts";

/** The first thing to do, in words; nothing if the draft can become a key. */
export function missingFrom(draft: Draft, now: number): string | undefined {
  const { builder } = text;
  if (draft.granted.value.length === 0) return builder.nothingYet;
  const [unfinished] = draft.unfinished.value;
  if (unfinished !== undefined) return builder.fieldsMissing(unfinished.endpoint.title);
  const expiry = toInstant(draft.expiry.value, now);
  if (expiry === undefined || (expiry !== null && Date.parse(expiry) <= now)) return builder.expiryPast;
  switch (nameFaults(draft.name.value)[0]) {
    case "missing":
      return builder.nameMissing;
    case "too_long":
      return builder.nameTooLong(NAME_CHARACTERS_MAX);
    case "not_text":
      return builder.nameControl;
    case undefined:
      return undefined;
  }
}

/**
 * What an operation does, as one of the five actions, or why it is left out.
 *
 * The method decides, but for POST, which may be anything: only what shows that it makes a record is a create.
 */
import type { Action } from "./catalog-document.ts";
import { isProjected } from "./media-types.ts";
import type { Operation } from "./operations.ts";
import type { Template } from "./template.ts";
import { wordsOf } from "./words.ts";

export type Verdict =
  | { readonly action: Action; readonly guess?: string }
  | { readonly action?: undefined; readonly why: string };

/** First words of a last segment or an operation's id that name something done, not something made. */
const VERBS = new Set(
  `abort accept acknowledge acquire activate aggregate analyze apply approve archive assign attach authenticate authorize ban batch
  block book bulk calculate call cancel change charge check claim clear clone close compare complete compute confirm connect convert
  copy count deactivate debug decline decrypt delete demote deny detach disable disconnect dismiss download duplicate empty enable
  encrypt evaluate execute expire export fetch filter find finish flush follow forget generate get grant ignore import invalidate
  invoke join kill leave link list lock login logout lookup mark match merge migrate minimize move mute notify opt parse pause ping
  poll predict preview process promote prune publish pull purge push query queue read reactivate rebuild recalculate recover redeem
  redeliver refresh refund register regenerate reindex reject release reload remove rename render renew reopen reorder replace replay
  replicate report request rerun resend reset resize resolve restart restore resume retry revert review revoke rotate run save scan
  schedule search select send set share shutdown sign signin signout signup simulate skip snooze sort star start stop submit
  subscribe suspend swap switch sync synchronize tag terminate test toggle touch track transfer transform translate transition
  trigger unarchive unassign unban unblock undelete undo unfollow unlink unlock unmark unmute unpublish unregister unshare unstar
  unsubscribe unsuspend update upgrade upsert validate verify vote withdraw`.split(/\s+/),
);
/** Words of an operation's id that say that it makes something, or changes it. */
const MAKES = new Set(["add", "create", "insert"]);
const CHANGES = new Set(["update", "modify", "edit", "patch"]);

/** A collection is a path that can be read, or that has single records below it. */
export function actionOf(operation: Operation, template: Template, isCollection: boolean): Verdict {
  switch (operation.method) {
    case "get":
    case "head":
      return reading(operation);
    case "put":
    case "patch":
      return { action: "update" };
    case "delete":
      return { action: "delete" };
    case "post":
      return posting(operation, template, isCollection);
    case "options":
    case "trace":
      return { why: `the gate answers or refuses ${operation.method.toUpperCase()} itself` };
    default:
      return operation.method satisfies never;
  }
}

function reading(operation: Operation): Verdict {
  if (operation.redirects)
    return { why: "it only redirects, and the gate neither follows nor passes on redirects" };
  const types = operation.answers.flatMap((answer) => answer.bodies.map((body) => body.mediaType));
  const others = types.filter((type) => !isProjected(type));
  if (others.length === 0) return { action: "read" };
  if (others.length === types.length)
    return { action: "download", guess: `a download, since it answers ${others[0]}` };
  return {
    action: "read",
    guess: `a read: its JSON is what field lists apply to; as ${others.join(", ")} it answers only keys with all fields`,
  };
}

function posting({ words, answers }: Operation, template: Template, isCollection: boolean): Verdict {
  const segment = template.findLast((it) => it.kind !== "text" || it.text !== "");
  if (segment?.kind !== "text") {
    if (firstWords(words.id).some((word) => CHANGES.has(word)))
      return {
        action: "update",
        guess: `an update, since it is a POST to a single record called \`${words.id}\``,
      };
    return { why: "a POST to a single record: no action says what it does" };
  }
  const [first = "", ...more] = wordsOf(segment.text);
  const isVerb = VERBS.has(first) && (more.length === 0 || !isCollection);
  if (isVerb || segment.text.includes(":")) {
    return { why: `a POST that does something (\`${segment.text}\`), not a create` };
  }
  const named = nameSays(words.id);
  if (named === "other") return { why: `a POST called \`${words.id}\`, not a create` };
  if (named === "create" || answers.some((answer) => answer.status === "201")) return { action: "create" };
  if (isCollection)
    return { action: "create", guess: "a create, since its path has records below it or can be read" };
  return {
    why: "a POST without a sign of a create: no 201, no such name, and no records at its path",
  };
}

/** What an operation's id such as `createEmployee`, `employees_create` or `repos/create-for-org` says it does. */
function nameSays(id: string): "create" | "other" | undefined {
  const verbs = firstWords(id);
  if (verbs.some((verb) => MAKES.has(verb)) || verbs[0] === "post") return "create";
  return verbs.slice(0, 2).some((verb) => VERBS.has(verb)) ? "other" : undefined;
}

/** The first word of each part of an operation's id. */
function firstWords(id: string): string[] {
  return id.split(/[/._:-]/).map((part) => wordsOf(part)[0] ?? "");
}

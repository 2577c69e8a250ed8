/** Every text of the page, in English. A page in another language is another object of this type. */
import type { Action, Warning } from "../pkg/core/boundary.ts";

const list = new Intl.ListFormat("en", { type: "conjunction" });
const number = new Intl.NumberFormat("en");
const date = new Intl.DateTimeFormat("en", { dateStyle: "medium" });
const dateTime = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });
const ago = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const plural = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

/** A title in the middle of a sentence: "First day" becomes "first day", "IBAN" stays. */
const inSentence = (title: string) =>
  /^.[\p{Ll}\s'’]/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

const some = (titles: readonly string[], shown = 4) => {
  const first = titles.slice(0, shown).map(inSentence);
  const more = titles.length - first.length;
  return list.format(more > 0 ? [...first, `${more} more`] : first);
};

const VERBS: Record<Action, string> = {
  create: "create",
  read: "read",
  update: "update",
  delete: "delete",
  download: "download",
};

export const text = {
  product: "Fieldgate",
  loading: "Loading…",
  close: "Close",
  cancel: "Cancel",
  done: "Done",
  undo: "Undo",
  retry: "Try again",
  copy: "Copy",
  copied: "Copied",
  showMore: (count: number) => `Show ${number.format(count)} more`,
  showLess: "Show fewer",
  number: (count: number) => number.format(count),
  date: (at: string | number) => date.format(new Date(at)),
  dateTime: (at: string | number) => dateTime.format(new Date(at)),
  list: (titles: readonly string[]) => list.format(titles),
  ago(at: string | number, now: number): string {
    const minutes = Math.round((new Date(at).getTime() - now) / 60_000);
    if (Math.abs(minutes) < 60) return ago.format(minutes, "minute");
    if (Math.abs(minutes) < 60 * 36) return ago.format(Math.round(minutes / 60), "hour");
    return ago.format(Math.round(minutes / 1440), "day");
  },

  action: {
    create: "Create",
    read: "Read",
    update: "Update",
    delete: "Delete",
    download: "Download",
  } as Record<Action, string>,

  frame: {
    sections: "Sections",
    skip: "Skip to content",
    keys: "Keys",
    audit: "Audit",
    signOut: "Sign out",
    theme: { auto: "Theme: as the system", light: "Theme: light", dark: "Theme: dark" },
    catalog: "Catalog",
    engine: "Engine",
    engineSame: "The preview on this page and the gate run the same engine.",
    engineOther:
      "This page does not run the same engine as the gate. Reload the page before you trust the preview.",
    engineUnknown: "The gate has not reported yet which engine it runs.",
    engineDigest: (page: string) => `SHA-256 of the engine in this page: ${page}`,
    catalogDigest: (digest: string) => `SHA-256 of the catalog: ${digest}`,
    keyCount: (count: number) => plural(count, "key"),
    copiesWaiting: (count: number) =>
      `${plural(count, "copy", "copies")} on the way to the edge. Revocation does not wait for them.`,
    unreachable: "The gate does not answer. What you entered is kept; your next action tries again.",
    offline: "You are offline. What you entered is kept.",
    startFailed: "The page could not start",
    startFailedHint: "Reload it. If that does not help, check whether the gate is running.",
    notices: "Notices",
  },

  signIn: {
    title: "Sign in",
    lead: "For administrators: generate, inspect and revoke API keys.",
    again: "Sign in again",
    againLead: "Your session has ended. Nothing you entered is lost.",
    token: "Admin token",
    hint: "The value of ADMIN_TOKEN. On a developer's machine, npm start wrote it to .dev.vars.",
    submit: "Sign in",
    wrong: "This is not the admin token.",
  },

  failure: {
    unreachable:
      "The gate did not answer. As far as this page knows, nothing was changed: check before you try again.",
    signed_out: "Your session has ended. Sign in, then try again.",
    tooMany: "Too many attempts. Wait a minute, then try again.",
    registry:
      "The registry did not answer, so the change may or may not have been made. Reload the list to see.",
    other: (title: string, detail: string | undefined) => (detail ? `${title}: ${detail}` : `${title}.`),
  },

  builder: {
    title: "New key",
    startFrom: "Start from a key…",
    startOver: "Start over",
    startedOver: "Started over.",
    name: "Key name",
    namePlaceholder: "What will use it, e.g. Calendar sync",
    expiry: "Expires",
    search: "Search endpoints",
    endpoint: "Endpoint",
    actions: "Actions",
    fields: "Fields",
    onlyGranted: "Only granted",
    nothingFound: (query: string) => `No endpoint matches “${query}”.`,
    noneGranted: "No endpoint is granted yet.",
    may: (action: Action, endpoint: string) => `${text.action[action]} ${endpoint}`,
    cannot: (action: Action) => `This endpoint has no ${VERBS[action]}.`,
    noFields: "No fields",
    allFields: "ALL fields",
    ofFields: (granted: number, of: number) => `${number.format(granted)} of ${number.format(of)}`,
    chooseFields: "Choose fields",
    fieldsOf: (endpoint: string, value: string) => `Fields of ${endpoint}: ${value}`,
    tickFirst: "Tick an action first.",
    generate: "Generate key",
    generating: "Generating…",
    nothingYet: "Tick what the key may do.",
    nameMissing: "Give the key a name.",
    nameTooLong: (max: number) => `A name has at most ${max} characters.`,
    nameControl: "A name has no line breaks or other control characters.",
    expiryPast: "Choose a day in the future.",
    fieldsMissing: (endpoint: string) => `Choose at least one field of ${endpoint}.`,
    willGrant: (endpoints: number, allFields: number) =>
      `${plural(endpoints, "endpoint")}${allFields > 0 ? `, ${allFields} with ALL fields` : ""}`,
    rows: "A key that may read an endpoint reads all of its records: there is no restriction by row.",
    alreadyMade:
      "This key was made, but its text got lost on the way and cannot be shown again. Revoke it, then generate a new one.",
    revokeLost: "Revoke the lost key",
    lostRevoked: "The lost key is revoked. Generate a new one.",
  },

  expiry: {
    never: "Never",
    days: (days: number) => (days === 365 ? "In a year" : `In ${days} days`),
    onDate: "On a day…",
    date: "Last day",
  },

  startFrom: {
    title: "Start from an existing key",
    lead: "Copies what the key may do, but not its name.",
    search: "Search keys",
    none: "No key matches.",
    took: (name: string) => `Copied the grants of “${name}”.`,
    stale: (count: number) =>
      `${plural(count, "entry", "entries")} that the catalog no longer has were left out.`,
  },

  guide: {
    title: "Your first key, in three steps",
    lead: "Every key says what it may do and which fields it sees. Nothing else gets through.",
    tick: "Tick what it may do",
    tickHint: "Most integrations only need Read on one or two endpoints.",
    fields: "Choose its fields",
    fieldsHint: "Sensitive fields are left out until you take them in. The preview shows the effect.",
    name: "Name it and generate",
    nameHint: "The key is shown once. It works from that moment, and can be revoked at any time.",
  },

  generated: {
    title: (name: string) => `Key “${name}” is generated`,
    once: "Copy it now: it is shown once. Fieldgate keeps only its fingerprint and cannot show it again.",
    key: "Key",
    copyKey: "Copy key",
    tryIt: "Try it",
    copyCurl: "Copy command",
    another: "Done",
    notCopied: "You have not copied the key.",
    closeAnyway: "Close without copying",
    stay: "Keep it open",
    noRead: "This key reads nothing, so there is no call to try that changes nothing.",
  },

  picker: {
    title: (endpoint: string) => `Fields of ${endpoint}`,
    back: "All endpoints",
    done: "Done",
    search: "Search fields",
    list: "These fields",
    listHint: "What the API adds later stays hidden.",
    all: "ALL fields",
    allHint: "Including those the API adds later, and sensitive ones.",
    mode: "The key sees",
    none: "None",
    every: "All",
    allButSensitive: "All but sensitive",
    chosen: (granted: number, of: number) => `${number.format(granted)} of ${number.format(of)} fields`,
    chosenSensitive: (count: number) => `${number.format(count)} sensitive`,
    nothingFound: (query: string) => `No field matches “${query}”.`,
    sensitive: "Sensitive",
    required: "Required to create",
    readOnly: "Read-only",
    whole: "whole",
    wholeOn: (title: string) =>
      `${title} is granted as a whole: including what is added below it later, and setting it empty`,
    wholeOff: (title: string) =>
      `Grant ${title} as a whole: including what is added below it later, and setting it empty`,
    expand: (title: string) => `Show what is in ${title}`,
    collapse: (title: string) => `Hide what is in ${title}`,
    returned: "returned after writes",
    fieldsOf: (endpoint: string) => `Fields of ${endpoint}`,
  },

  preview: {
    title: "Preview",
    lead: "What a key like this would expose, computed in this page by the gate’s own engine.",
    empty: "Tick an action, and this shows what the key would expose.",
    view: "View",
    revealed: "Exposed and hidden",
    receives: "Client receives",
    live: "Live",
    endpoints: (count: number) => plural(count, "endpoint"),
    fields: (count: number) => plural(count, "field"),
    sensitive: (count: number) => `${number.format(count)} sensitive`,
    totals: "In short",
    totalEndpoints: (count: number) => (count === 1 ? "endpoint" : "endpoints"),
    totalFields: (count: number) => (count === 1 ? "field exposed" : "fields exposed"),
    totalSensitive: (count: number) => (count === 1 ? "sensitive field" : "sensitive fields"),
    changes: { yes: "changes data", no: "changes nothing" },
    noSample: "The catalog has no sample: values are made up.",
    firstOf: (count: number) => `First of ${count} records; the others are treated the same way.`,
    allRecords: "Show all records",
    oneRecord: "Show one record",
    ownBody: "Use a body of your own",
    ownBodyLabel: (endpoint: string) => `A response body of the API behind the gate for ${endpoint}`,
    sampleBody: "Back to the sample",
    invalid: (message: string) => `The gate would not pass this body: ${message}`,
    denied: "The gate refuses this call.",
    exact: "Byte for byte",
    formatted: "Formatted",
    bytes: (count: number) => `${number.format(count)} bytes`,
    download: "A downloaded file passes as it is. No field list applies to it.",
    answerTo: (method: string, path: string) => `Answer to ${method} ${path}`,
    shown: "exposed",
    hidden: "hidden",
    undeclared: "not in the catalog",
    identity: "returned after writes",
    legend: { shown: "Exposed", hidden: "Hidden", sensitive: "Sensitive", writable: "Writable" },
    writable: "The key may write it",
    noFields: "This endpoint declares no fields.",
  },

  /** What a manager reads. */
  sentence: {
    read: (titles: readonly string[], endpoint: string) =>
      `Can read ${some(titles)} of ${inSentence(endpoint)}.`,
    readAll: (endpoint: string) =>
      `Can read everything about ${inSentence(endpoint)}, including fields added later.`,
    readNothing: (endpoint: string) => `Can read nothing of ${inSentence(endpoint)}.`,
    returned: (titles: readonly string[]) => `Gets back only ${some(titles)} after a write.`,
    cannotSee: (count: number, sensitive: readonly string[]) =>
      `Cannot see ${plural(count, "other field")}${sensitive.length > 0 ? `, among them ${some(sensitive, 3)}` : ""}.`,
    sees: (sensitive: readonly string[]) => `Sees sensitive data: ${some(sensitive, 5)}.`,
    write: (actions: readonly Action[], titles: readonly string[]) =>
      titles.length === 0
        ? `May ${list.format(actions.map((action) => VERBS[action]))} records, but write none of their fields.`
        : `Can ${list.format(actions.map((action) => VERBS[action]))} records, writing ${some(titles)}.`,
    writeAll: (actions: readonly Action[]) =>
      `Can ${list.format(actions.map((action) => VERBS[action]))} records, writing any field.`,
    remove: "Can delete records.",
    download: "Can download whole files.",
  },

  warning: {
    title: (count: number) => plural(count, "thing to check", "things to check"),
    about: (endpoint: string) => endpoint,
    say(code: Warning["code"], titles: readonly string[], message: string): string {
      switch (code) {
        case "all_fields_with_sensitive":
          return `ALL fields include sensitive ones: ${some(titles, 5)}.`;
        case "download_bypasses_fields":
          return "Download hands out whole files: the field list does not apply to them.";
        case "required_not_writable":
          return `Creating may always fail: ${some(titles, 5)} ${titles.length === 1 ? "is" : "are"} required, but not granted.`;
        case "update_without_read":
          return "May change records without reading them.";
        case "sensitive_with_parent":
          return `Sensitive, and granted only because what they are in is: ${some(titles, 5)}.`;
        case "nothing_left":
          return "None of the granted fields exists any more: reading is refused.";
        case "nothing_writable":
          return "None of the granted fields can be written: every create and update is refused.";
        case "stale_field":
          return `The catalog no longer has ${list.format(titles)}: granted, but without effect.`;
        case "widened_field":
          return `${list.format(titles)} had one value when granted, and has fields below it today: they are exposed, too.`;
        case "replace_needs_all_fields":
          return "Replacing a whole record (PUT) is refused to a key with a field list. Changing parts of it works.";
        default:
          return message;
      }
    },
    fix: {
      leaveOutSensitive: "Leave out sensitive",
      removeDownload: "Remove Download",
      addFields: (count: number) => (count === 1 ? "Add the field" : `Add ${count} fields`),
      addRead: "Add Read",
      leaveOut: "Leave out",
      chooseFields: "Choose fields",
      removeWrites: "Remove Create and Update",
    },
    fixed: "Changed.",
  },

  live: {
    lead: "Asks the real API behind the gate, as a key like this would. Only reads are sent; each one is recorded in the audit log.",
    method: "Method",
    path: "Path",
    send: "Make the call",
    sending: "Calling…",
    allowed: (action: Action) => `Allowed: ${VERBS[action]}`,
    denied: "Refused",
    notTried: "The gate would allow it. It is not a read, so it was not sent.",
    status: (status: number) => `Status ${status}`,
    target: "What the gate asks the API for",
    hidden: (count: number, more: boolean) =>
      `Held back from this answer: ${count}${more ? " and more" : ""}`,
    nothingHidden: "The API sent nothing that this key may not see.",
    undeclared: (count: number) => `Not in the catalog: ${count}`,
    missing: "Not in this answer. Check the names, unless the API may leave these out:",
    incomplete: "Choose what the key may do first.",
    body: "What the client receives",
    reason: {
      malformed: "The call is not in canonical form.",
      expired: "The key has expired.",
      unknown_route: "The catalog has no such path.",
      method_not_allowed: "The path has no such method.",
      action_not_granted: "The key may not do this.",
      parameter_not_allowed: "The key may not use this parameter.",
      no_fields: "None of the key’s fields exists here any more.",
      replace_needs_all_fields: "Replacing a record needs a key with ALL fields.",
    },
  },

  keys: {
    title: "Keys",
    search: "Search by name, id or endpoint",
    name: "Name",
    id: "Id",
    endpoints: "Endpoints",
    created: "Created",
    expires: "Expires",
    tools: "Inspect or revoke",
    never: "never",
    expired: "expired",
    allFields: "ALL fields",
    sortBy: (column: string) => `Sort by ${column}`,
    info: (name: string) => `Show what “${name}” may do`,
    revoke: (name: string) => `Revoke “${name}”`,
    none: "No keys yet.",
    noMatch: (query: string) => `No key matches “${query}”.`,
    count: (shown: number, all: number) =>
      shown === all ? plural(all, "key") : `${number.format(shown)} of ${plural(all, "key")}`,
    loading: (count: number) => `Loading, ${number.format(count)} so far…`,
    failed: "The keys could not be loaded.",
    refresh: "Reload the list",
    more: (count: number) => `+${count}`,
  },

  detail: {
    title: (name: string) => name,
    id: "Id",
    created: "Created",
    changed: "Changed",
    expires: "Expires",
    never: "never",
    by: { token: "by whoever holds the admin token" },
    grants: "What it may do",
    edit: "Edit",
    template: "Use for a new key",
    revoke: "Revoke…",
    gone: "There is no such key: it may have been revoked.",
    stale: "No longer in the catalog, without effect",
    widened: "Wider than when it was granted",
    widenedHint: "These had one value then, and have fields below them today.",
    restricted: (count: number, of: number) => `${count} of ${of} fields`,
  },

  edit: {
    title: (name: string) => `Edit “${name}”`,
    review: "Review changes",
    save: "Save changes",
    saveWider: "Save, the key becomes WIDER",
    saving: "Saving…",
    backToEdit: "Go on editing",
    unchanged: "Nothing is changed.",
    saved: (name: string) => `“${name}” is changed. The change applies from its next call.`,
    changes: "What changes",
    wider: "The key becomes WIDER",
    widerHint: "It may do or see more than before. Whoever holds it can use that at once.",
    narrower: "The key only loses access",
    gains: "Gains",
    loses: "Loses",
    name: (before: string, after: string) => `Name: “${before}” becomes “${after}”`,
    expires: (before: string, after: string) => `Expires: ${before} becomes ${after}`,
    allFields: "ALL fields, including those added later",
    staleDropped: "Entries without effect will be removed",
    lost: (when: string, who: string) => `Somebody changed this key in the meantime: ${when}, ${who}.`,
    lostHint: "Your edit is kept. It is now compared with the key as it is today.",
    discard: "Discard the edit?",
    discardHint: "What you changed here has not been saved.",
    discardYes: "Discard",
    discardNo: "Go on editing",
  },

  revoke: {
    title: (name: string) => `Revoke “${name}”?`,
    lead: "Its next call is refused. This cannot be undone: a revoked key never works again.",
    confirm: (name: string) => `Revoke “${name}”`,
    working: "Revoking…",
    done: (name: string) => `“${name}” is revoked.`,
  },

  revokeAll: {
    button: "Revoke ALL keys",
    title: "Revoke ALL keys?",
    lead: (count: number) =>
      `${plural(count, "key")} will stop working at once, and so will every integration that uses one.`,
    undone: "This cannot be undone. New keys have to be generated and handed out one by one.",
    type: "Type REVOKE ALL to confirm",
    phrase: "REVOKE ALL",
    confirm: (count: number) => `Revoke ${plural(count, "key")}`,
    working: "Revoking…",
    done: (count: number) => `${plural(count, "key")} revoked`,
    doneLead: (when: string) => `Since ${when} every call with one of them is refused.`,
    none: "There is no key to revoke.",
  },

  audit: {
    title: "Audit log",
    lead: "Who did what and when. Entries are never changed or removed.",
    key: "Key",
    keySearch: "Name or id of a key",
    kind: "What",
    anyKind: "Everything",
    when: "When",
    who: "Who",
    what: "What happened",
    actor: { token: "Admin token" },
    none: "Nothing has happened yet.",
    noMatch: "No entry matches.",
    failed: "The audit log could not be loaded.",
    count: (shown: number, all: number) =>
      shown === all
        ? plural(all, "entry", "entries")
        : `${number.format(shown)} of ${plural(all, "entry", "entries")}`,
    kinds: {
      "session.opened": "Signed in",
      "session.closed": "Signed out",
      "key.created": "Generated a key",
      "key.changed": "Changed a key",
      "key.revoked": "Revoked a key",
      "keys.revoked_all": "Revoked ALL keys",
      "preview.read": "Previewed live",
    },
    created: (endpoints: number) => `for ${plural(endpoints, "endpoint")}`,
    wider: "wider",
    changed: (parts: readonly string[]) => list.format(parts),
    changedPart: { name: "name", grants: "grants", expiresAt: "expiry" },
    revokedAll: (count: number) => plural(count, "key"),
  },
};

export type Text = typeof text;

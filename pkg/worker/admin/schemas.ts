/**
 * The shapes of the admin API: requests are checked by them, the OpenAPI document is made of them, and the page and the
 * command line take their types from them.
 */

import { z } from "@hono/zod-openapi";
import { ACTIONS } from "../../core/actions.ts";
import { NAME_CHARACTERS_MAX, type NameFault, nameFaults } from "../../core/key-name.ts";

/** Also bounds what one page of the list or the audit log can weigh, all of which crosses one RPC call. */
export const BODY_BYTES_MAX = 65_536;

export const PAGE_ITEMS_MAX = 100;
const PAGE_ITEMS = 50;

const Time = z.iso.datetime().openapi({ description: "ISO 8601, UTC", example: "2027-01-31T12:00:00.000Z" });

export const Actor = z.object({ kind: z.literal("token") }).openapi("Actor", {
  description: "Who did something: somebody with the admin token.",
});

export const Problem = z
  .object({
    title: z.string(),
    status: z.number().int(),
    code: z.string().openapi({ description: "Stable; see docs/errors.md." }),
    detail: z.string().optional(),
    problems: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).optional(),
    id: z.string().optional().openapi({ description: "The key that `already_created` is about." }),
    version: z.string().optional().openapi({ description: "The key's version now, with `version_changed`." }),
    updatedAt: Time.optional().openapi({ description: "When it got that version." }),
    updatedBy: Actor.optional(),
  })
  .openapi("Problem", { description: "RFC 9457 problem details." });

/** The engine checks grants, against the catalog; here they only have to be an object. */
export const GrantsDocument = z.record(z.string(), z.unknown()).openapi("GrantsDocument", {
  description:
    'Endpoint id -> what the key may do there. Without `fields`, or with `"all"`, that is every field the endpoint has ' +
    "today and gets later.",
  additionalProperties: {
    type: "object",
    required: ["actions"],
    additionalProperties: false,
    properties: {
      actions: { type: "array", minItems: 1, items: { type: "string", enum: [...ACTIONS] } },
      fields: { oneOf: [{ const: "all" }, { type: "array", minItems: 1, items: { type: "string" } }] },
      parents: { type: "array", items: { type: "string" } },
    },
  },
  example: { "time-off": { actions: ["read"], fields: ["employee.name", "start_date", "end_date"] } },
});

export const Grants = z
  .record(
    z.string(),
    z.object({
      actions: z.array(z.enum(ACTIONS)),
      fields: z.union([z.literal("all"), z.array(z.string())]),
      parents: z.array(z.string()).optional().openapi({
        description: "Those of `fields` that had fields below them when they were granted.",
      }),
    }),
  )
  .openapi("Grants", {
    description: "Grants as stored. They may be sent back as they are.",
  });

const NAME_FAULTS: Readonly<Record<NameFault, string>> = {
  missing: "A key needs a name.",
  too_long: `A name has at most ${NAME_CHARACTERS_MAX} characters.`,
  not_text: "A name has no control characters and no unpaired surrogates.",
};

const name = z
  .string()
  .superRefine((text, context) => {
    for (const fault of nameFaults(text)) context.addIssue({ code: "custom", message: NAME_FAULTS[fault] });
  })
  .openapi({ minLength: 1, maxLength: NAME_CHARACTERS_MAX, example: "Calendar" });

const expiresAt = z.iso
  .datetime({ offset: true })
  .nullable()
  .openapi({ description: "ISO 8601 with `Z` or an offset, in the future; `null`: never." });

export const NewKey = z
  .strictObject({ name, grants: GrantsDocument, expiresAt: expiresAt.optional() })
  .openapi("NewKey");

export const KeyChanges = z
  .strictObject({ name: name.optional(), grants: GrantsDocument.optional(), expiresAt: expiresAt.optional() })
  .refine((changes) => Object.keys(changes).length > 0, { message: "There is nothing to change." })
  .openapi("KeyChanges", { description: "What is left out stays as it is." });

export const Key = z
  .object({
    id: z.string().openapi({ description: "The key's public name: no secret." }),
    name: z.string(),
    grants: Grants,
    expiresAt: Time.nullable(),
    createdAt: Time,
    createdBy: Actor,
    updatedAt: Time,
    updatedBy: Actor,
    version: z.string().openapi({ description: "Also the `ETag`; `If-Match` wants it." }),
  })
  .openapi("Key");

export const CreatedKey = Key.extend({
  key: z.string().openapi({ description: "The key's text. It appears here and never again." }),
}).openapi("CreatedKey");

export const PageQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{1,15}$/, { message: "A cursor is the `next` of the page before." })
    .transform(Number)
    .optional()
    .openapi({ description: "`next` of the page before.", type: "string" }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(PAGE_ITEMS_MAX)
    .default(PAGE_ITEMS)
    .openapi({ description: "Items per page." }),
});

export const KeyPage = z.object({ items: z.array(Key), next: z.string().optional() }).openapi("KeyPage");

/** The part of a key an Administrator decides on. */
const Snapshot = z.object({
  name: z.string(),
  grants: Grants,
  expiresAt: z.number().int().nullable().openapi({ description: "Milliseconds since 1970; `null`: never." }),
});

const catalogDigest = z.string().openapi({ description: "The catalog that counted then." });

const Entry = z.object({ seq: z.number().int(), at: Time, actor: Actor });

const aboutKey = <Event extends string, Detail extends z.ZodType>(event: Event, detail: Detail) =>
  Entry.extend({ event: z.literal(event), keyId: z.string(), detail });

export const AuditEntry = z
  .discriminatedUnion("event", [
    Entry.extend({ event: z.literal("session.opened") }),
    Entry.extend({ event: z.literal("session.closed") }),
    aboutKey("key.created", Snapshot.extend({ catalogDigest })),
    aboutKey(
      "key.changed",
      z.object({ before: Snapshot.partial(), after: Snapshot.partial(), catalogDigest }),
    ),
    aboutKey("key.revoked", z.object({ name: z.string() })),
    Entry.extend({
      event: z.literal("keys.revoked_all"),
      detail: z.object({ revoked: z.number().int(), epoch: z.number().int() }),
    }),
    Entry.extend({
      event: z.literal("preview.read"),
      detail: z.object({ endpoint: z.string(), target: z.string(), catalogDigest }),
    }),
  ])
  .openapi("AuditEntry");

export const AuditPage = z
  .object({ items: z.array(AuditEntry), next: z.string().optional() })
  .openapi("AuditPage");

export const SignIn = z.strictObject({ token: z.string() }).openapi("SignIn");

export const SessionView = z
  .object({
    actor: Actor,
    via: z.enum(["token", "session"]),
    idleEndsAt: Time.optional().openapi({ description: "When the session ends unless it is used." }),
    endsAt: Time.optional().openapi({ description: "When the session ends in any case." }),
  })
  .openapi("Session");

export const RevokeAll = z.strictObject({ confirm: z.literal("REVOKE ALL") }).openapi("RevokeAll");

export const Revoked = z.object({ revoked: z.number().int() }).openapi("Revoked");

export const PreviewRequest = z
  .strictObject({
    grants: GrantsDocument,
    method: z.string().openapi({ example: "GET" }),
    path: z.string().startsWith("/").openapi({ example: "/api/v2/time-off?per_page=5" }),
  })
  .openapi("PreviewRequest");

const reason = <Code extends string>(code: Code) => z.object({ code: z.literal(code) });

const DenyReason = z.discriminatedUnion("code", [
  reason("malformed").extend({ refusal: z.object({ code: z.string(), message: z.string() }) }),
  reason("expired"),
  reason("unknown_route"),
  reason("method_not_allowed").extend({ allow: z.array(z.string()) }),
  reason("action_not_granted"),
  reason("parameter_not_allowed").extend({ parameter: z.string() }),
  reason("no_fields"),
  reason("replace_needs_all_fields"),
]);

const Decision = z
  .discriminatedUnion("outcome", [
    z.object({
      outcome: z.literal("allow"),
      endpoint: z.string(),
      action: z.enum(ACTIONS),
      target: z.string().openapi({ description: "Path and query as the origin would get them." }),
      restricted: z.boolean(),
    }),
    z.object({
      outcome: z.literal("deny"),
      endpoint: z.string().optional(),
      action: z.enum(ACTIONS).optional(),
      reason: DenyReason,
    }),
  ])
  .openapi("Decision", { description: "What the engine decides for such a key, and why." });

export const Preview = z
  .object({
    decision: Decision,
    answer: z
      .object({
        status: z.number().int(),
        contentType: z.string().nullable(),
        body: z.string(),
        hidden: z
          .array(z.string())
          .openapi({ description: "Paths met in the origin's answer that the key does not see." }),
        undeclared: z
          .array(z.string())
          .openapi({ description: "Paths met that the catalog does not declare." }),
        missing: z.array(z.string()).openapi({
          description:
            "Fields of the key that no record of the answer has, or a JSON Pointer to the records if they are not there.",
        }),
        more: z.boolean().openapi({ description: "There were more paths than these." }),
      })
      .nullable()
      .openapi({
        description: "What the key would get. `null`: allowed, but not a read, so it was not tried.",
      }),
  })
  .openapi("Preview");

export const Health = z
  .object({
    status: z.literal("ok"),
    keys: z.number().int(),
    outbox: z.object({ length: z.number().int(), oldestMs: z.number().int().nullable() }).openapi({
      description: "Copies in KV that are out of date, and for how long the oldest has been.",
    }),
    catalog: z.object({ name: z.string(), digest: z.string() }),
    engine: z.object({ digest: z.string() }),
  })
  .openapi("Health");

/** The description of a JSON answer. */
export function json<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** The description of a required JSON body. */
export function body<S extends z.ZodType>(schema: S) {
  return { body: { required: true, content: { "application/json": { schema } } } };
}

/** The description of a refusal. */
export function refused(description: string) {
  return { description, content: { "application/problem+json": { schema: Problem } } };
}

/** What every call may be refused with. */
export const COMMON = {
  401: refused("Not signed in, or the wrong token."),
  429: refused("Too many failed attempts; `Retry-After` says when to go on."),
  503: refused("The registry did not answer."),
} as const;

/** What every call with a body may be refused with, besides. */
export const WITH_BODY = {
  ...COMMON,
  400: refused("The body is not JSON."),
  403: refused("On a session: not sent by the admin page."),
  413: refused(`The body is larger than ${BODY_BYTES_MAX} bytes.`),
  415: refused("The body is not sent as application/json."),
  422: refused("The body does not have the form described; `problems` says where and why."),
} as const;

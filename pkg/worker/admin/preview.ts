/**
 * What a key with given grants would get right now, before any such key exists.
 *
 * Guarantees: the origin is asked for reads only; nothing it answered is shown without an entry in the audit log;
 * the answer is what the gate itself makes of it, by the same code.
 */
import { createRoute } from "@hono/zod-openapi";
import type { Allow, Survey } from "../../core/boundary.ts";
import type { CompiledCatalog } from "../../core/compiled-catalog.ts";
import { denied, refused as refusedResponse } from "../../gate/problem.ts";
import type { Env } from "../env.ts";
import type { LiveAnswer } from "../live-preview.ts";
import { ask } from "./ask.ts";
import type { AdminApp } from "./environment.ts";
import { checkedGrants } from "./keys.ts";
import { refuse } from "./refusal.ts";
import { body, json, Preview, PreviewRequest, WITH_BODY } from "./schemas.ts";

/**
 * Takes a call through the gate as a key with these grants would go, and performs it only if it is a read.
 * Nothing, if there is no origin to ask.
 */
export type Live = (
  request: Request,
  env: Env,
  grants: string,
  call: { method: string; path: string; query: string },
) => Promise<LiveAnswer | undefined>;

const preview = createRoute({
  method: "post",
  path: "/preview",
  operationId: "preview",
  summary: "What a key with these grants would get right now",
  request: body(PreviewRequest),
  responses: { ...WITH_BODY, 200: json(Preview, "The decision and, if it allows a read, the answer.") },
});

export function addPreview(app: AdminApp, live: Live, catalog: CompiledCatalog): void {
  app.openapi(preview, async (c) => {
    const { grants, method, path } = c.req.valid("json");
    const answer =
      (await live(c.req.raw, c.env, checkedGrants(catalog, grants), { method, ...parts(path) })) ??
      refuse(503, "misconfigured");
    switch (answer.outcome) {
      case "refused": {
        const reason = { code: "malformed", refusal: answer.refusal } as const;
        return c.json(
          {
            decision: { outcome: "deny" as const, reason },
            answer: await shown(refusedResponse(answer.refusal)),
          },
          200,
        );
      }
      case "denied":
        return c.json(
          {
            decision: answer.decision,
            answer: await shown(denied(answer.decision.reason, catalog.credentials)),
          },
          200,
        );
      case "allowed":
        return c.json({ decision: allowance(answer.decision), answer: null }, 200);
      case "answered": {
        const { endpoint, target } = answer.decision;
        const detail = { endpoint, target, catalogDigest: catalog.digest };
        await ask(c.env, (registry) =>
          registry.record(c.get("caller").actor, { event: "preview.read", detail }),
        );
        return c.json(
          { decision: allowance(answer.decision), answer: await shown(answer.response, answer.survey) },
          200,
        );
      }
      default:
        return answer satisfies never;
    }
  });
}

function parts(path: string): { path: string; query: string } {
  const mark = path.indexOf("?");
  return mark < 0 ? { path, query: "" } : { path: path.slice(0, mark), query: path.slice(mark + 1) };
}

/** Without the masks' numbers: they mean nothing outside this isolate. */
function allowance({ endpoint, action, target, restricted }: Allow) {
  return { outcome: "allow" as const, endpoint, action, target, restricted };
}

async function shown(response: Response, survey?: Survey) {
  return {
    status: response.status,
    contentType: response.headers.get("content-type"),
    body: await response.text(),
    hidden: survey?.hidden ?? [],
    undeclared: survey?.undeclared ?? [],
    missing: survey?.missing ?? [],
    more: survey?.more ?? false,
  };
}

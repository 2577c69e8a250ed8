/**
 * Calls to the admin API of a deployment. Whatever goes wrong is a `Failure` with the exit code 3 that repeats what the
 * deployment said. The token is sent to the deployment's own host only: redirects are not followed.
 */

import { EXIT, Failure } from "../exit.ts";
import { printable } from "../terminal.ts";
import type { Target } from "./target.ts";
import type { Key, Page, Problem } from "./types.ts";

const DEADLINE_MS = 30_000;
const PAGE_ITEMS = 100;

export type Call = {
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  body?: unknown;
  headers?: Record<string, string>;
};

/** A refusal by the deployment: `code` is one of docs/errors.md. */
export class Refused extends Failure {
  readonly code: string;
  readonly problems: NonNullable<Problem["problems"]>;

  constructor(problem: Problem) {
    super(EXIT.deployment, messageOf(problem), advice(problem));
    this.code = problem.code;
    this.problems = problem.problems ?? [];
  }
}

export async function callText(target: Target, path: string, call: Call = {}): Promise<string> {
  const response = await send(target, path, call);
  const text = await response.text().catch(() => {
    throw new Failure(EXIT.deployment, `The response from ${target.url.host} was cut off.`, "Try again.");
  });
  if (response.ok) return text;
  throw refusal(target, response, text);
}

/** The form of the response is not checked again: the deployment's own OpenAPI document describes it. */
export async function callJson<T>(target: Target, path: string, call: Call = {}): Promise<T> {
  const text = await callText(target, path, call);
  try {
    return JSON.parse(text) as T;
  } catch {
    throw notAGate(target);
  }
}

/** Every item of a list, page by page. */
export async function* all<Item>(target: Target, path: string): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const query = cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page<Item> = await callJson(target, `${path}?limit=${PAGE_ITEMS}${query}`);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** The path of one key. An id in another form would name another path, and a key's whole text must not be sent as one. */
export function keyPath(id: string): string {
  if (/^[0-9A-Za-z]{12}$/.test(id)) return `/keys/${id}`;
  throw new Failure(
    EXIT.usage,
    "That is not a key id.",
    "An id has 12 letters and digits; `fieldgate keys list` shows them. The text of a key is a secret: never type it here.",
  );
}

export function getKey(target: Target, id: string): Promise<Key> {
  return callJson(target, keyPath(id));
}

async function send(
  target: Target,
  path: string,
  { method = "GET", body, headers = {} }: Call,
): Promise<Response> {
  const json = body === undefined ? {} : { "Content-Type": "application/json" };
  try {
    return await fetch(new URL(`/admin/api${path}`, target.url), {
      method,
      headers: { Authorization: `Bearer ${target.token}`, Accept: "application/json", ...json, ...headers },
      redirect: "manual",
      signal: AbortSignal.timeout(DEADLINE_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw new Failure(
      EXIT.deployment,
      `${target.url.origin} could not be reached: ${cause(error)}.`,
      method === "GET"
        ? "Check FIELDGATE_URL, and that the deployment is running."
        : "It is not known whether the change was made: check with `fieldgate keys list`, then try again.",
    );
  }
}

/** The reason for `fetch failed` is in its cause, as a message or at least as a code. */
function cause(error: unknown): string {
  if (!(error instanceof Error)) return "no connection";
  if (error.name === "TimeoutError") return `no answer within ${DEADLINE_MS / 1000} s`;
  const inner = error.cause;
  if (inner instanceof Error) return "code" in inner && !inner.message ? String(inner.code) : inner.message;
  return "no connection";
}

function refusal(target: Target, response: Response, text: string): Failure {
  if (response.headers.get("content-type")?.startsWith("application/problem+json")) {
    try {
      return new Refused(JSON.parse(text) as Problem);
    } catch {
      return notAGate(target);
    }
  }
  return notAGate(target, `answered ${response.status}`);
}

function notAGate(target: Target, what = "answered in an unknown form"): Failure {
  return new Failure(
    EXIT.deployment,
    `${target.url.origin} ${what}: it is not a Fieldgate deployment.`,
    "Check FIELDGATE_URL.",
  );
}

function messageOf({ title, status, detail }: Problem): string {
  return printable(`The deployment refused (${status}): ${title}.${detail ? ` ${detail}` : ""}`);
}

function advice({ code }: Problem): string | undefined {
  switch (code) {
    case "not_signed_in":
      return "Check that the admin token is the one of this deployment.";
    case "too_many_failures":
      return "Wait a minute, then try again with the right token.";
    case "unknown_key":
      return "`fieldgate keys list` shows the keys there are, `fieldgate audit` what happened to others.";
    case "registry_unavailable":
      return "It is not known whether a change was made: check with `fieldgate keys list`, then try again.";
    default:
      return undefined;
  }
}

/**
 * The calls of the admin API. A failed call returns a `Failure`; none throws.
 *
 * The session is in a cookie that this code cannot see. Nothing is kept here, a key's text least of all.
 */
import type {
  AuditPage,
  CreatedKey,
  Health,
  Key,
  KeyContent,
  KeyPage,
  Preview,
  Problem,
  RevokeAll,
  Revoked,
} from "./types.ts";

export type Failure =
  /** No answer: the network is down, or the gate is. */
  { kind: "unreachable" } | { kind: "signed_out" } | { kind: "refused"; problem: Problem };

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

const BASE = "/admin/api";

export type Listener = {
  /** A call found that the session has ended. */
  onSignedOut(): void;
  onReachable(reachable: boolean): void;
};

export class Client {
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  signIn(token: string): Promise<Result<unknown>> {
    return this.#call("POST", "/session", { body: { token } });
  }

  whoAmI(): Promise<Result<unknown>> {
    return this.#call("GET", "/session");
  }

  signOut(): Promise<Result<unknown>> {
    return this.#call("DELETE", "/session");
  }

  /** The document's own text: the digest is of the text. */
  catalog(): Promise<Result<string>> {
    return this.#call("GET", "/catalog", { as: "text" });
  }

  health(): Promise<Result<Health>> {
    return this.#call("GET", "/health");
  }

  keys(cursor?: string): Promise<Result<KeyPage>> {
    return this.#call("GET", `/keys?limit=100${cursor === undefined ? "" : `&cursor=${cursor}`}`);
  }

  /** With the same `attempt` at most one key is made, however often it is sent. */
  createKey(content: KeyContent, attempt: string): Promise<Result<CreatedKey>> {
    return this.#call("POST", "/keys", { body: content, headers: { "Idempotency-Key": attempt } });
  }

  changeKey(id: string, version: string, changes: Partial<KeyContent>): Promise<Result<Key>> {
    return this.#call("PATCH", `/keys/${id}`, { body: changes, headers: { "If-Match": `"${version}"` } });
  }

  getKey(id: string): Promise<Result<Key>> {
    return this.#call("GET", `/keys/${encodeURIComponent(id)}`);
  }

  revokeKey(id: string): Promise<Result<unknown>> {
    return this.#call("DELETE", `/keys/${id}`);
  }

  revokeAll(): Promise<Result<Revoked>> {
    const body: RevokeAll = { confirm: "REVOKE ALL" };
    return this.#call("POST", "/revoke-all", { body });
  }

  preview(grants: KeyContent["grants"], method: string, path: string): Promise<Result<Preview>> {
    return this.#call("POST", "/preview", { body: { grants, method, path } });
  }

  audit(cursor?: string): Promise<Result<AuditPage>> {
    return this.#call("GET", `/audit?limit=100${cursor === undefined ? "" : `&cursor=${cursor}`}`);
  }

  async #call<T>(
    method: string,
    path: string,
    {
      body,
      headers,
      as = "json",
    }: { body?: unknown; headers?: Record<string, string>; as?: "json" | "text" } = {},
  ): Promise<Result<T>> {
    try {
      const response = await fetch(BASE + path, {
        method,
        headers: {
          "X-Fieldgate-Admin": "1",
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const value =
        response.status === 204 ? undefined : await (as === "text" ? response.text() : response.json());
      this.#listener.onReachable(true);
      // The gate and this page are one deployment: its responses have the form that its OpenAPI document gives.
      if (response.ok) return { ok: true, value: value as T };
      return this.#refused(value as Problem, path);
    } catch {
      this.#listener.onReachable(false);
      return { ok: false, failure: { kind: "unreachable" } };
    }
  }

  #refused(problem: Problem, path: string): Result<never> {
    const signedOut = problem.code === "not_signed_in" && path !== "/session";
    if (!signedOut) return { ok: false, failure: { kind: "refused", problem } };
    this.#listener.onSignedOut();
    return { ok: false, failure: { kind: "signed_out" } };
  }
}

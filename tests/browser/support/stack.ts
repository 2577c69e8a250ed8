/** What the tests run against: `npm start` as a user has it, on an empty state, and one session with it. */
import type { TestProject } from "vitest/node";
import { adminToken, emptyState, npmStart } from "../../story/start.ts";

declare module "vitest" {
  interface ProvidedContext {
    base: string;
    token: string;
    /** The session cookie, `name=value`. Signing in is limited to ten times a minute, so that tests share one session. */
    cookie: string;
  }
}

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const state = emptyState();
  const gate = await npmStart({ FIELDGATE_STATE: state.path });
  const token = adminToken();
  project.provide("base", gate.base);
  project.provide("token", token);
  project.provide("cookie", await signIn(gate.base, token));
  return async () => {
    await gate.stop();
    state.remove();
  };
}

export async function signIn(base: string, token: string): Promise<string> {
  const response = await fetch(`${base}/admin/api/session`, {
    method: "POST",
    headers: { Origin: base, "X-Fieldgate-Admin": "1", "Content-Type": "application/json" },
    body: JSON.stringify({ token }),
  });
  const cookie = response.headers.get("set-cookie")?.split(";")[0];
  if (!response.ok || cookie === undefined) throw new Error(`sign-in failed: ${response.status}`);
  return cookie;
}

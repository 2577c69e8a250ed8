/** Calls the admin API as a script, as the admin page, or as neither. */

import { reset } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { afterEach } from "vitest";

export const SITE = "https://gate.test";
export const TOKEN = env.ADMIN_TOKEN ?? "";

afterEach(reset);

/**
 * `reset` does not reset rate limits. A test that must not be affected by another test's attempts takes its own
 * address.
 */
let addresses = 0;
export const anotherAddress = (): Record<string, string> => {
  addresses += 1;
  return { "cf-connecting-ip": `192.0.2.${addresses}` };
};

/**
 * Runs `work` again if it fails and a minute of the clock ended in between: rate limits count by these minutes, so
 * attempts before and after its end are not counted together.
 */
export async function withinAMinute(work: () => Promise<void>): Promise<void> {
  const minute = () => Math.floor(Date.now() / 60_000);
  const started = minute();
  try {
    await work();
  } catch (error) {
    if (minute() === started) throw error;
    await work();
  }
}

export type Call = {
  method?: string;
  body?: unknown;
  raw?: BodyInit;
  headers?: Record<string, string>;
  site?: string;
};

/** Makes a call with exactly the given parts. */
export function plain(
  path: string,
  { method = "GET", body, raw, headers, site = SITE }: Call = {},
): Promise<Response> {
  const json = body === undefined ? undefined : JSON.stringify(body);
  return exports.default.fetch(
    new Request(`${site}/admin/api${path}`, {
      method,
      headers: { ...(json === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(json === undefined && raw === undefined ? {} : { body: json ?? raw }),
    }),
  );
}

/** Makes a call as a script does. */
export const api = (path: string, call: Call = {}): Promise<Response> =>
  plain(path, { ...call, headers: { authorization: `Bearer ${TOKEN}`, ...call.headers } });

/** What the admin page adds to a call that changes something. */
export const page = (site = SITE): Record<string, string> => ({ origin: site, "x-fieldgate-admin": "1" });

export const signIn = (token = TOKEN, site = SITE): Promise<Response> =>
  plain("/session", {
    method: "POST",
    body: { token },
    headers: { ...page(site), ...anotherAddress() },
    site,
  });

/** `name=value` of the cookie that a response sets. */
export const cookieOf = (response: Response): string =>
  response.headers.get("set-cookie")?.split(";")[0] ?? "";

export const GRANTS = {
  "time-off": { actions: ["read"], fields: ["employee.name", "end_date", "start_date"] },
};
export const CALENDAR = { name: "Calendar", grants: GRANTS };

// biome-ignore lint/suspicious/noExplicitAny: a test's expectation says which form a response has
export const read = async (response: Response): Promise<any> => response.json();

export const create = async (more: Record<string, unknown> = {}) => {
  const response = await api("/keys", { method: "POST", body: { ...CALENDAR, ...more } });
  if (response.status !== 201) throw new Error(`not created: ${await response.text()}`);
  return read(response);
};

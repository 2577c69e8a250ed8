/** Calls through the gate, as a client makes them. */
import { env, exports } from "cloudflare:workers";
import type { TestKey } from "./keys.ts";

export type Ask = {
  key?: TestKey;
  method?: string;
  headers?: Record<string, string>;
  body?: BodyInit;
  json?: unknown;
  signal?: AbortSignal;
};

const GATE = "https://gate.example.com";
export const API = `${GATE}/api/v2`;

/** Calls the gate in front of the HR origin. */
export function ask(path: string, options: Ask = {}): Promise<Response> {
  return exports.default.fetch(request(path, options));
}

/** Calls the gate in front of the scripted origin. */
export function askHostile(path: string, options: Ask = {}): Promise<Response> {
  return env.HOSTILE_GATE.fetch(request(path, options));
}

let clients = 0;

/** An address from which nobody has called yet, so that one test's failures do not count in another. */
export function newAddress(): string {
  clients += 1;
  return `2001:db8:${Math.floor(clients / 65_536).toString(16)}:${(clients % 65_536).toString(16)}::1`;
}

/** `path` is relative to the API's base path. A whole URL is used as it is. */
export function request(path: string, { key, json, headers, ...init }: Ask): Request {
  return new Request(path.startsWith("http") ? path : `${API}${path}`, {
    redirect: "manual",
    ...init,
    headers: {
      "cf-connecting-ip": newAddress(),
      ...(key && { authorization: `Bearer ${key.key}` }),
      ...(json !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
}

export type ProblemBody = { code: string; status: number; detail?: string } & Record<string, unknown>;

export async function problemOf(response: Response): Promise<ProblemBody> {
  return response.json<ProblemBody>();
}

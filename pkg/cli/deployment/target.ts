/**
 * The deployment to call, from the environment only: every user of a machine sees arguments, and shells keep them in
 * their history. The token is neither printed nor part of any message.
 */

import { readFileSync } from "node:fs";
import { isLocal } from "../../core/local.ts";
import { EXIT, Failure } from "../exit.ts";

/** The part of a command's help about what is read here. */
export const ENVIRONMENT = `
Environment:
  FIELDGATE_URL               the deployment, e.g. https://gate.example.com
  FIELDGATE_ADMIN_TOKEN       its admin token; or
  FIELDGATE_ADMIN_TOKEN_FILE  a file that holds it, alone or as ADMIN_TOKEN=… (.dev.vars, /dev/stdin)`;

export type Target = { url: URL; token: string };

export function targetFrom(env: NodeJS.ProcessEnv): Target {
  return { url: deploymentUrl(env.FIELDGATE_URL), token: adminToken(env) };
}

function deploymentUrl(text: string | undefined): URL {
  if (!text) {
    throw usage(
      "FIELDGATE_URL is not set.",
      "Set it to the deployment: export FIELDGATE_URL=https://gate.example.com",
    );
  }
  if (!URL.canParse(text))
    throw usage("FIELDGATE_URL is not a URL.", "It should look like https://gate.example.com");
  const url = new URL(text);
  if (url.protocol !== "https:" && !isLocal(url)) {
    throw usage(
      "FIELDGATE_URL must begin with https://: otherwise the admin token would be sent unencrypted.",
      "http:// is for localhost only.",
    );
  }
  if (url.username || url.password || url.search || url.hash || url.pathname !== "/") {
    throw usage(
      "FIELDGATE_URL must name a host only, without a path, a query or a user.",
      `Set it to ${url.origin}`,
    );
  }
  return url;
}

function adminToken(env: NodeJS.ProcessEnv): string {
  const { FIELDGATE_ADMIN_TOKEN: given, FIELDGATE_ADMIN_TOKEN_FILE: path } = env;
  if (given && path) {
    throw usage(
      "FIELDGATE_ADMIN_TOKEN and FIELDGATE_ADMIN_TOKEN_FILE are both set.",
      "Set only one of them.",
    );
  }
  if (path) return headerValue(tokenIn(contentOf(path)), "The file that FIELDGATE_ADMIN_TOKEN_FILE names");
  if (given) return headerValue(given, "FIELDGATE_ADMIN_TOKEN");
  throw usage(
    "The admin token is missing.",
    "Set FIELDGATE_ADMIN_TOKEN, or FIELDGATE_ADMIN_TOKEN_FILE to a file that holds it, such as .dev.vars.",
  );
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw usage(
      `FIELDGATE_ADMIN_TOKEN_FILE cannot be read: ${path}`,
      "It names a file that holds the admin token.",
    );
  }
}

/** The token by itself, or the line of a `.dev.vars`. */
function tokenIn(content: string): string {
  return /^ADMIN_TOKEN\s*=\s*(["']?)(.*)\1\s*$/m.exec(content)?.[2] ?? content.trim();
}

/** `fetch` would show an invalid header value in its message. */
function headerValue(token: string, source: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw usage(
    `${source} is not a token: it is empty, or has a space, a line break or another such character.`,
  );
}

function usage(message: string, advice?: string): Failure {
  return new Failure(EXIT.usage, message, advice);
}

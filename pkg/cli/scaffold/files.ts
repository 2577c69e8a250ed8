/** What a new deployment consists of. */

import manifest from "../../package.json" with { type: "json" };
import example from "./catalog.json" with { type: "json" };
import { firstGrants } from "./first-grants.ts";

export type Files = Record<string, { text: string; secret?: true }>;
export type Plan = { name: string; catalog: string; adminToken: string; origin: string | undefined };

/** The catalog to start with if there is no OpenAPI document. */
export function exampleCatalog(): string {
  return `${JSON.stringify(example, null, 2)}\n`;
}

export function filesOf({ name, catalog, adminToken, origin }: Plan): Files {
  return {
    "wrangler.toml": { text: wranglerToml(name, origin) },
    "worker.js": { text: WORKER },
    "catalog.json": { text: catalog },
    "first-key.json": { text: `${JSON.stringify(firstGrants(catalog), null, 2)}\n` },
    "package.json": { text: `${JSON.stringify(packageJson(name), null, 2)}\n` },
    ".dev.vars": { text: devVars(adminToken), secret: true },
    ".gitignore": { text: "node_modules\n.wrangler\n.dev.vars\n" },
  };
}

// As text: the engine checks the document itself, not what another JSON parser made of it.
const WORKER = `import { createGateway, Registry } from "fieldgate/worker";
import catalog from "./catalog.json" with { type: "text" };

export { Registry };
export default createGateway({ catalog });
`;

function wranglerToml(name: string, origin: string | undefined): string {
  const variable = `ORIGIN_URL = ${JSON.stringify(origin ?? "https://api.example.com")}`;
  return `# The gate: \`npx wrangler dev\` runs it here, \`npx wrangler deploy\` on Cloudflare.
name = ${JSON.stringify(name)}
main = "worker.js"
compatibility_date = "2026-11-01"
# enable_request_signal: a client that goes away aborts the call to the origin.
compatibility_flags = ["enable_request_signal"]

# The API behind the gate: a host without a path. If it needs a credential, set the secret ORIGIN_AUTHORIZATION.
[vars]
${origin === undefined ? `# ${variable}` : variable}

# Log the gate's own lines only. The platform's contain the URL of every call, and paths and queries can name people.
[observability]
enabled = true

[observability.logs]
enabled = true
invocation_logs = false

# Read copies of the keys' records. They save time; a copy alone never allows a call.
[[kv_namespaces]]
binding = "KEYS"

# The truth about keys.
[[durable_objects.bindings]]
name = "REGISTRY"
class_name = "Registry"

[[migrations]]
tag = "v1"
new_sqlite_classes = ["Registry"]

# Limits count per location, not worldwide. They slow down guessing; they do not decide who is let in.
[[ratelimits]]
name = "AUTH_FAILURES"
namespace_id = "1001"
simple = { limit = 20, period = 60 }

[[ratelimits]]
name = "ADMIN_ATTEMPTS"
namespace_id = "1002"
simple = { limit = 10, period = 60 }

# The admin page at /admin/. The worker runs first, because it sets the headers.
[assets]
directory = "node_modules/fieldgate/www"
binding = "ASSETS"
run_worker_first = true
`;
}

function devVars(adminToken: string): string {
  return `# Development only. A deployment gets its own: npx wrangler secret put ADMIN_TOKEN
ADMIN_TOKEN="${adminToken}"
# The credential that the API behind the gate expects, if any:
# ORIGIN_AUTHORIZATION="Bearer …"
`;
}

function packageJson(name: string): object {
  return {
    name,
    private: true,
    type: "module",
    scripts: { dev: "wrangler dev", deploy: "wrangler deploy", check: "fieldgate check catalog.json" },
    dependencies: { fieldgate: `^${manifest.version}` },
    devDependencies: { wrangler: "^4.164.0" },
  };
}

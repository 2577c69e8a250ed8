/** Builds the Worker as `wrangler deploy` would upload it, and a workerd configuration for it. */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { unstable_readConfig } from "wrangler";
import { ADMIN_TOKEN, CONFIG, ORIGIN_CREDENTIAL, SCHEME_HEADER } from "./deployment.ts";

const settings = join(import.meta.dirname, "../../wrangler.toml");

/** Runs once, before all test files. */
export default function build(): void {
  bundle(CONFIG);
}

/**
 * Writes the configuration to this path, next to the Worker, with the catalog at the given path, or the example's. The origin
 * is a bound service, or the gate finds it by the URLs in its environment.
 */
export function bundle(config: string, catalog?: string, origin: "bound" | "url" = "bound"): void {
  const folder = dirname(config);
  rmSync(folder, { recursive: true, force: true });
  const args = ["deploy", "--dry-run", "--config", settings, "--outdir", folder];
  if (catalog !== undefined) args.push("--alias", `fieldgate-catalog:${catalog}`);
  const { status, stderr } = spawnSync("wrangler", args, {
    encoding: "utf8",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
  if (status !== 0) throw new Error(`wrangler could not bundle the gate:\n${stderr}`);
  const wasm = readdirSync(folder).find((name) => name.endsWith(".wasm"));
  if (wasm === undefined) throw new Error("the bundle has no engine");
  writeFileSync(config, configuration(folder, wasm, ORIGINS[origin]));
}

const ORIGINS = {
  bound: {
    service: `(name = "origin", external = (http = ()))`,
    bindings: `(name = "ORIGIN", service = "origin")`,
  },
  url: {
    service: `(name = "internet", network = (allow = ["private"]))`,
    bindings: ["ORIGIN_URL", "ORIGIN_PUBLIC_URL"]
      .map((name) => `(name = "${name}", fromEnvironment = "${name}")`)
      .join(", "),
  },
};

/** The flags of wrangler.toml, with the origin as a separate server. */
function configuration(folder: string, wasm: string, origin: (typeof ORIGINS)["url"]): string {
  const { compatibility_date: date, compatibility_flags: flags } = unstable_readConfig({ config: settings });
  const bindings = relative(folder, join(import.meta.dirname, "bindings.js"));
  return `
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "gate", worker = .gate),
    (name = "bindings", worker = .bindings),
    ${origin.service},
    (name = "storage", disk = (writable = true)),
  ],
  sockets = [
    (name = "http", address = "127.0.0.1:0", http = (), service = "gate"),
    (name = "https", address = "127.0.0.1:0", http = (forwardedProtoHeader = "${SCHEME_HEADER}"), service = "gate"),
  ],
);

const gate :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "${wasm}", wasm = embed "${wasm}"),
  ],
  compatibilityDate = "${date}",
  compatibilityFlags = ${JSON.stringify(flags)},
  durableObjectNamespaces = [(className = "Registry", uniqueKey = "registry", enableSql = true)],
  durableObjectStorage = (localDisk = "storage"),
  bindings = [
    (name = "REGISTRY", durableObjectNamespace = "Registry"),
    (name = "KEYS", service = (name = "bindings", entrypoint = "Kv")),
    (name = "AUTH_FAILURES", service = (name = "bindings", entrypoint = "Unlimited")),
    (name = "ADMIN_ATTEMPTS", service = (name = "bindings", entrypoint = "Unlimited")),
    ${origin.bindings},
    (name = "ORIGIN_AUTHORIZATION", text = "${ORIGIN_CREDENTIAL}"),
    (name = "ADMIN_TOKEN", text = "${ADMIN_TOKEN}"),
  ],
);

const bindings :Workerd.Worker = (
  modules = [(name = "bindings.js", esModule = embed "${bindings}")],
  compatibilityDate = "${date}",
);
`;
}

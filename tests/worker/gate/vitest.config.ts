import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { PATIENCE } from "../../patience.ts";

const root = join(import.meta.dirname, "../../..");
const hr = join(root, "examples/hr");
const bundle = join(root, ".wrangler/tests/hr");

/** The origin exactly as it is deployed: bundled by wrangler. */
function bundleOrigin(): string {
  const args = ["deploy", "--dry-run", "--config", join(hr, "wrangler.toml"), "--outdir", bundle];
  const { status, stderr } = spawnSync("wrangler", args, {
    encoding: "utf8",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
  if (status !== 0) throw new Error(`wrangler could not bundle the HR origin:\n${stderr}`);
  return readFileSync(join(bundle, "index.js"), "utf8");
}

const HR_DATABASE = "hr-of-these-tests";
const HR_TOKEN = "the-origins-own-credential-1f0c";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    cloudflareTest(async () => ({
      main: join(import.meta.dirname, "helpers/main.ts"),
      wrangler: { configPath: join(root, "wrangler.toml") },
      miniflare: {
        bindings: {
          ADMIN_TOKEN: "an-administrators-token-of-these-tests-7d2e",
          ORIGIN_AUTHORIZATION: `Bearer ${HR_TOKEN}`,
          HR_MIGRATIONS: await readD1Migrations(join(hr, "migrations")),
        },
        serviceBindings: {
          HOSTILE: { name: "fieldgate", entrypoint: "HostileOrigin" },
          HOSTILE_GATE: { name: "fieldgate", entrypoint: "GateBeforeHostileOrigin" },
        },
        // The origin's database, so that a test can check what really happened.
        d1Databases: { HR: HR_DATABASE },
        workers: [
          {
            name: "fieldgate-hr",
            modules: true,
            script: bundleOrigin(),
            compatibilityDate: "2026-10-01",
            d1Databases: { DB: HR_DATABASE },
            bindings: { HR_TOKEN },
          },
        ],
      },
    })),
  ],
  resolve: { alias: { "fieldgate-catalog": `${join(hr, "catalog.json")}?raw` } },
  test: {
    name: "gate",
    include: ["*.test.ts"],
    setupFiles: ["helpers/setup.ts"],
    ...PATIENCE,
  },
});

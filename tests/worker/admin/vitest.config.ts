import { join } from "node:path";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { PATIENCE } from "../../patience.ts";

const root = join(import.meta.dirname, "../../..");

/** The whole Worker, in front of an origin that counts its calls. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    cloudflareTest({
      main: join(import.meta.dirname, "worker.ts"),
      wrangler: { configPath: join(root, "wrangler.toml") },
      miniflare: {
        bindings: { ADMIN_TOKEN: "an-administrators-token-of-these-tests-7d2e" },
        serviceBindings: { ORIGIN: { name: "fieldgate", entrypoint: "ScriptedOrigin" } },
      },
    }),
  ],
  resolve: { alias: { "fieldgate-catalog": `${join(root, "examples/hr/catalog.json")}?raw` } },
  test: { name: "admin", include: ["*.test.ts"], ...PATIENCE },
});

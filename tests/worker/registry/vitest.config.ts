import { join } from "node:path";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { PATIENCE } from "../../patience.ts";

/** Only the registry, with a clock and a KV that tests control. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    cloudflareTest({
      main: join(import.meta.dirname, "worker.ts"),
      wrangler: { configPath: join(import.meta.dirname, "../../../wrangler.toml") },
      // No test here calls the origin.
      miniflare: { serviceBindings: { ORIGIN: () => new Response(null, { status: 404 }) } },
    }),
  ],
  test: { name: "registry", include: ["*.test.ts"], ...PATIENCE },
});

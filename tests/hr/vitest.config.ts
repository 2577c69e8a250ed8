import { join } from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { PATIENCE } from "../patience.ts";

const hr = join(import.meta.dirname, "../../examples/hr");

export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: join(hr, "wrangler.toml") },
      miniflare: { bindings: { MIGRATIONS: await readD1Migrations(join(hr, "migrations")) } },
    })),
  ],
  test: { include: ["tests/hr/*.test.ts"], setupFiles: ["tests/hr/setup.ts"], ...PATIENCE },
});

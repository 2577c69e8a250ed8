import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    cloudflareTest({
      main: "./worker.ts",
      miniflare: {
        compatibilityDate: "2026-11-01",
        modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
        kvNamespaces: ["KEYS"],
        durableObjects: { REGISTRY: { className: "Registry", useSQLite: true } },
      },
    }),
  ],
  test: { include: ["**/*.test.ts"], testTimeout: 20_000 },
});

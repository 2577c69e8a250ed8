import { defineConfig } from "vitest/config";

const NEVER_HUNG_MS = 60_000;

export default defineConfig({
  test: {
    include: ["tests/pkg/**/*.test.ts"],
    environment: "node",
    globalSetup: ["tests/pkg/support/tarball.ts"],
    testTimeout: NEVER_HUNG_MS,
    hookTimeout: NEVER_HUNG_MS,
  },
});

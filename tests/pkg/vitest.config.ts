import { defineConfig } from "vitest/config";
import { BUILT_PACKAGE } from "../built-package.ts";
import { PATIENCE } from "../patience.ts";

export default defineConfig({
  resolve: { alias: BUILT_PACKAGE },
  test: {
    include: ["tests/pkg/**/*.test.ts"],
    environment: "node",
    globalSetup: ["tests/pkg/support/tarball.ts"],
    ...PATIENCE,
  },
});

import { defineConfig } from "vitest/config";
import { BUILT_PACKAGE } from "../built-package.ts";
import { PATIENCE } from "../patience.ts";

export default defineConfig({
  resolve: { alias: BUILT_PACKAGE },
  test: {
    name: "origins",
    include: ["tests/origins/*.test.ts"],
    environment: "node",
    globalSetup: ["tests/origins/bundle.ts"],
    // The test files spend as much time waiting for their gates as computing.
    maxWorkers: "100%",
    ...PATIENCE,
  },
});

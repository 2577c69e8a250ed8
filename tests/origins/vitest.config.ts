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
    // The files wait for their gates as much as they compute.
    maxWorkers: "100%",
    ...PATIENCE,
  },
});

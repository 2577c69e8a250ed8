import { defineConfig } from "vitest/config";
import { PATIENCE } from "../patience.ts";

export default defineConfig({
  test: {
    name: "apis",
    include: ["tests/apis/*.test.ts"],
    environment: "node",
    globalSetup: ["tests/apis/bundle.ts"],
    // The test files spend as much time waiting for their gates as computing.
    maxWorkers: "100%",
    ...PATIENCE,
  },
});

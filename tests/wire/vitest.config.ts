import { defineConfig } from "vitest/config";
import { PATIENCE } from "../patience.ts";

export default defineConfig({
  test: {
    name: "wire",
    include: ["tests/wire/*.test.ts"],
    environment: "node",
    globalSetup: ["tests/wire/bundle.ts"],
    ...PATIENCE,
  },
});

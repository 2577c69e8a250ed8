import { defineConfig } from "vitest/config";
import { PATIENCE } from "../patience.ts";

export default defineConfig({
  test: { include: ["tests/vectors/*.test.ts"], environment: "node", ...PATIENCE },
});

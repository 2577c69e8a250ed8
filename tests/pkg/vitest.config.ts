import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { PATIENCE } from "../patience.ts";

const dist = (name: string): string => join(import.meta.dirname, "../../pkg/dist", name);

export default defineConfig({
  // Most tests use the built package directly. Other tests check that it can be installed.
  resolve: {
    alias: [
      { find: /^fieldgate$/, replacement: dist("node.js") },
      { find: /^fieldgate\/(fetch|express)$/, replacement: dist("$1.js") },
    ],
  },
  test: {
    include: ["tests/pkg/**/*.test.ts"],
    environment: "node",
    globalSetup: ["tests/pkg/support/tarball.ts"],
    ...PATIENCE,
  },
});

import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { PATIENCE } from "../patience.ts";

const dist = (name: string): string => join(import.meta.dirname, "../../pkg/dist", name);

export default defineConfig({
  // For what is tried out in many ways: the package as it was built. Whether it can be installed, other tests ask.
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

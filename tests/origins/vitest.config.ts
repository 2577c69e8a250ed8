import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { PATIENCE } from "../patience.ts";

const dist = (name: string): string => join(import.meta.dirname, "../../pkg/dist", name);

export default defineConfig({
  resolve: {
    alias: [
      { find: /^fieldgate$/, replacement: dist("node.js") },
      { find: /^fieldgate\/(fetch|express)$/, replacement: dist("$1.js") },
    ],
  },
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

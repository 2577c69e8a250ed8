import { defineConfig } from "vitest/config";
import { PATIENCE } from "../patience.ts";

/** The page's own modules in Node, then the page in Chromium, before what `npm start` starts. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "modules", environment: "node", include: ["www/**/*.test.ts"] } },
      {
        test: {
          name: "page",
          environment: "node",
          include: ["tests/browser/*.test.ts"],
          globalSetup: ["tests/browser/support/stack.ts"],
          // One page at a time: the registry is one, and so is the machine.
          fileParallelism: false,
          ...PATIENCE,
        },
      },
    ],
  },
});

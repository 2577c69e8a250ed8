import { defineConfig } from "vitest/config";

/** Each folder brings the worker it needs: the whole gate, or one part of it with a clock of its own. */
export default defineConfig({ test: { projects: ["tests/worker/*/vitest.config.ts"] } });

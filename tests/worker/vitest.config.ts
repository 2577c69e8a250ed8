import { defineConfig } from "vitest/config";

/** Each folder has the Worker that it needs: the whole gate, or one part of it with a simulated clock. */
export default defineConfig({ test: { projects: ["tests/worker/*/vitest.config.ts"] } });

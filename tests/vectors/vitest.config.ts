import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["tests/vectors/*.test.ts"], environment: "node" } });

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";

/** Node has no import of `.wasm` as a module, which is what workerd gives the worker's own code. */
const wasmModules: Plugin = {
  name: "wasm-modules",
  enforce: "pre",
  load(id) {
    if (!id.endsWith(".wasm")) return undefined;
    const base64 = readFileSync(id).toString("base64");
    return `export default new WebAssembly.Module(Buffer.from("${base64}", "base64"));`;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [wasmModules],
  resolve: { alias: { "cloudflare:workers": join(import.meta.dirname, "durable-object.ts") } },
  test: { include: ["*.test.ts"], environment: "node", testTimeout: 600_000 },
});

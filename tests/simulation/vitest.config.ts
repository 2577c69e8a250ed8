import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";

/** Imports `.wasm` as a module, as workerd does for the Worker's code. Node cannot. */
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

// What the build supplies, so that the worker type-checks with and without it: `cargo xtask wasm` writes pkg/wasm/, and
// wrangler.toml says which file the catalog is.

declare module "*/wasm/fieldgate.js" {
  type Exports = { memory: WebAssembly.Memory };
  type Instance = { initSync(input: { module: WebAssembly.Module }): Exports; __wbg_reset_state(): void };
  type Generated = Instance & {
    begin(generation: number): void;
  } & import("./core/boundary.ts").Boundary;
  const generated: Generated;
  export = generated;
}

declare module "*/fieldgate_bg.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

declare module "*/digest.js" {
  /** SHA-256 of the wasm, in hex. */
  export const ENGINE_DIGEST: string;
}

declare module "fieldgate-catalog" {
  const text: string;
  export default text;
}

import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The page as the worker serves it: below /admin/, every script and picture a file of its own, so that the CSP needs no exception. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/admin/",
  resolve: { alias: { react: "preact/compat", "react-dom": "preact/compat" } },
  build: {
    // The folder of what is deployed; below it, paths are as they are asked for.
    outDir: "dist/admin",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // "use client" in a dependency is for servers, and there is none here.
      onLog: (level, log, handler) => log.code !== "MODULE_LEVEL_DIRECTIVE" && handler(level, log),
    },
  },
});

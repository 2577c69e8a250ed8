import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const DIST = join(import.meta.dirname, "../../www/dist/admin");
const GZIP_BYTES_MAX = 80_000;

it("the page without the engine weighs at most 80 kB gzipped", () => {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/.test(name),
  );
  const shipped = files.filter((name) => !name.endsWith(".wasm"));
  expect(shipped.length).toBeGreaterThanOrEqual(4);
  const bytes = shipped.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name))).byteLength, 0);
  expect(bytes).toBeLessThanOrEqual(GZIP_BYTES_MAX);
});

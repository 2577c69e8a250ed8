import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";

/** If a change raises one of these, say so in its commit message and in pkg/README.md. */
const BUDGETS = {
  /** What `npm install` downloads. A third of it is the gate as a library: its Worker, and the admin page. */
  tarballBytesMax: 680_000,
  /** What a page that imports "fieldgate" downloads: the wasm and the code, compressed. */
  browserBytesMax: 320_000,
};

const manifest = JSON.parse(readFileSync("pkg/package.json", "utf8"));
const tarball = () => readFileSync(inject("tarball"));

describe("the tarball", () => {
  it("stays within its budget, and the README gives about its size", () => {
    const { byteLength } = tarball();
    expect(byteLength).toBeLessThan(BUDGETS.tarballBytesMax);
    const stated = /\*\*(\d+) kB\*\* packed/.exec(readFileSync("pkg/README.md", "utf8"))?.[1];
    expect(Number(stated) / (byteLength / 1000), `it has ${byteLength} bytes`).toBeCloseTo(1, 1);
  });

  it("adds no more than its budget to a page that imports it", () => {
    const files = [...withImports("browser.js"), "../wasm/fieldgate_bg.wasm"];
    const sizes = files.map((name) => gzipSync(readFileSync(`pkg/dist/${name}`), { level: 9 }).byteLength);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(files.length).toBeGreaterThan(2);
    expect(bytes).toBeLessThan(BUDGETS.browserBytesMax);
  });

  it("has only what is used: no sources, no tests, one wasm", () => {
    const packed = inject("packed");
    const [engine, ...others] = packed.filter((path) => path.endsWith(".wasm"));
    expect(others).toEqual([]);
    expect(readFileSync(`pkg/${engine}`).equals(readFileSync("pkg/wasm/fieldgate_bg.wasm"))).toBe(true);
    expect(packed.filter((path) => /(?<!\.d)\.ts$|test|tsconfig|build/.test(path))).toEqual([]);
    expect(packed).toEqual(
      expect.arrayContaining(["LICENSE-MIT", "LICENSE-APACHE", "README.md", "dist/index.d.ts"]),
    );
  });

  it("needs no other package", () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  it("names types first for every entry", () => {
    for (const [entry, conditions] of Object.entries<object | string>(manifest.exports)) {
      if (typeof conditions === "object") expect(Object.keys(conditions)[0], entry).toBe("types");
    }
  });

  it("has no problem that publint finds", async () => {
    const { buffer, byteOffset, byteLength } = tarball();
    const { messages, pkg } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has correct types however they are resolved", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(tarball()));
    if (analysis.types === false) throw new Error("no types were found");
    // From 5.8 on, TypeScript knows that Node can require an ES module. Another test covers `require`.
    const others = analysis.problems.filter(({ kind }) => kind !== "CJSResolvesToESM");
    expect(others).toEqual([]);
  });
});

/** A file of dist/, and everything that it imports. */
function withImports(name: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(`pkg/dist/${name}`, "utf8");
  for (const [, imported = ""] of text.matchAll(/^import .*"\.\/(.+?)";$/gm)) withImports(imported, seen);
  return seen;
}

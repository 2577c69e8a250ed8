import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, it } from "vitest";

/** Say so in the change that raises one, and in pkg/README.md. */
const BUDGETS = {
  /** What `npm install` fetches. */
  tarballBytesMax: 450_000,
  /** What a page fetches that imports "fieldgate": the wasm and the code, compressed. */
  browserBytesMax: 300_000,
};

const manifest = JSON.parse(readFileSync("pkg/package.json", "utf8"));
const tarball = () => readFileSync(inject("tarball"));

describe("the tarball", () => {
  it("stays within its budget, and the README says nearly what it is", () => {
    const { byteLength } = tarball();
    expect(byteLength).toBeLessThan(BUDGETS.tarballBytesMax);
    const stated = /\*\*(\d+) kB\*\* packed/.exec(readFileSync("pkg/README.md", "utf8"))?.[1];
    expect(Number(stated) / (byteLength / 1000), `it has ${byteLength} bytes`).toBeCloseTo(1, 1);
  });

  it("costs a page that imports it no more than its budget", () => {
    const browser = readFileSync("pkg/dist/browser.js", "utf8");
    const shared = Array.from(browser.matchAll(/from "\.\/(.+?)"/g), ([, name]) => `pkg/dist/${name}`);
    const files = ["pkg/dist/browser.js", ...shared, "pkg/wasm/fieldgate_bg.wasm"];
    const bytes = files.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).byteLength, 0);
    expect(shared).not.toEqual([]);
    expect(bytes).toBeLessThan(BUDGETS.browserBytesMax);
  });

  it("has nothing but what is used: no sources, no tests, one wasm", () => {
    const packed = inject("packed");
    expect(packed.filter((path) => path.endsWith(".wasm"))).toEqual(["wasm/fieldgate_bg.wasm"]);
    expect(packed.filter((path) => /(?<!\.d)\.ts$|test|tsconfig|build/.test(path))).toEqual([]);
    expect(packed).toEqual(
      expect.arrayContaining(["LICENSE-MIT", "LICENSE-APACHE", "README.md", "index.d.ts"]),
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

  it("has nothing that publint finds", async () => {
    const { buffer, byteOffset, byteLength } = tarball();
    const { messages, pkg } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has types that are right however they are resolved", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(tarball()));
    if (analysis.types === false) throw new Error("no types were found");
    // TypeScript from 5.8 on knows that Node can require an ES module, and `require` is tested beside this file.
    const others = analysis.problems.filter(({ kind }) => kind !== "CJSResolvesToESM");
    expect(others).toEqual([]);
  });
});

/** The package as it would be published: packed once for all tests. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the packed tarball. */
    tarball: string;
    /** Paths of the files in it. */
    packed: string[];
  }
}

export default function pack(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "fieldgate-pack-"));
  const pkg = new URL("../../../pkg", import.meta.url).pathname;
  execFileSync(process.execPath, ["build.mjs"], { cwd: pkg });
  // The output of `prepack` would mix with the JSON.
  const report = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: pkg,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  // npm's report on the packed package. npm 12 lists packages by name, earlier versions in order.
  const [packed]: { filename: string; files: { path: string }[] }[] = Object.values(JSON.parse(report));
  if (packed === undefined) throw new Error("npm packed nothing");
  project.provide("tarball", join(folder, packed.filename));
  project.provide(
    "packed",
    packed.files.map(({ path }) => path),
  );
  return () => rmSync(folder, { recursive: true, force: true });
}

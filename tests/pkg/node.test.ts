import { execFileSync } from "node:child_process";
import { delimiter } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createProject, type Project } from "./support/project.ts";

const THREE_LINES = `
  import { mask } from "fieldgate";
  const bytes = mask(["name"]).project('{"name":"Ada","salary":1}');
  console.log(new TextDecoder().decode(bytes));
`;

const REQUIRED = `
  const { Catalog, FieldgateError, mask } = require("fieldgate");
  console.log(new TextDecoder().decode(mask(["name"]).project('{"name":"Ada","salary":1}')));
  import("fieldgate").then((imported) => console.log(imported.Catalog === Catalog));
`;

/** This Node, and the machine's own if it is another version that the package supports. */
function nodes(): [string, string][] {
  const found = new Map([[process.version, process.execPath]]);
  for (const folder of (process.env.PATH ?? "").split(delimiter).reverse()) {
    try {
      const version = execFileSync(`${folder}/node`, ["--version"], { encoding: "utf8" }).trim();
      if (!found.has(version) && supported(version)) found.set(version, `${folder}/node`);
    } catch {
      // This folder has no Node.
    }
  }
  return [...found];
}

/** `engines` of the package. */
function supported(version: string): boolean {
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

describe.each(nodes())("in Node %s", (_, node) => {
  let project: Project;
  beforeAll(async () => {
    project = await createProject({ "three-lines.js": THREE_LINES, "required.cjs": REQUIRED });
  });

  it("three lines project", async () => {
    expect(await project.run(node, ["three-lines.js"])).toBe('{"name":"Ada"}\n');
  });

  it("require returns the same as import", async () => {
    expect(await project.run(node, ["required.cjs"])).toBe('{"name":"Ada"}\ntrue\n');
  });
});

describe("where the package cannot work, it says what to do", () => {
  it("fieldgate/worker outside Workers", async () => {
    const project = await createProject({
      "elsewhere.js": 'import("fieldgate/worker").catch(({ message }) => console.log(message));',
    });
    expect(await project.run(process.execPath, ["elsewhere.js"])).toBe(
      "fieldgate/worker runs only in Cloudflare Workers. In another server, use fieldgate/fetch or fieldgate/express.\n",
    );
  });

  it.each(["esm", "cjs"])(
    "a server's bundle by esbuild, as %s, without the wasm; left out of it, it works",
    async (format) => {
      const project = await createProject({ "three-lines.js": THREE_LINES }, ["esbuild"]);
      const bundle = async (...more: string[]) => {
        const outfile = format === "esm" ? "bundle.mjs" : "bundle.cjs";
        const options = [
          "--bundle",
          "--platform=node",
          `--format=${format}`,
          `--outfile=${outfile}`,
          "--log-level=error",
        ];
        await project.run("esbuild", ["three-lines.js", ...options, ...more]);
        return project.run(process.execPath, [outfile]);
      };
      await expect(bundle()).rejects.toThrow("--external:fieldgate");
      expect(await bundle("--external:fieldgate")).toBe('{"name":"Ada"}\n');
    },
  );
});

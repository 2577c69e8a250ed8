/** Small projects outside the repository, with the tarball installed as a user would install it. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, inject } from "vitest";

const run = promisify(execFile);
const modules = new URL("../../../node_modules", import.meta.url).pathname;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export type Project = Readonly<{
  folder: string;
  write(files: Record<string, string>): void;
  /** Runs a command in the project. Returns its output, or throws it if the command fails. */
  run(command: string, args: string[], env?: NodeJS.ProcessEnv): Promise<string>;
}>;

/**
 * A project with these files and the tarball, deleted after the test file. `tools` are packages of the repository that it
 * uses too.
 */
export async function createProject(files: Record<string, string>, tools: string[] = []): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), "fieldgate-project-"));
  folders.push(folder);
  const project: Project = {
    folder,
    write: (more) => write(folder, more),
    run: (command, args, env) => runIn(folder, command, args, env),
  };
  project.write({ "package.json": JSON.stringify({ private: true, type: "module" }), ...files });
  await project.run("npm", [
    "install",
    inject("tarball"),
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--loglevel=error",
  ]);
  for (const tool of tools) link(folder, tool);
  return project;
}

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function runIn(
  cwd: string,
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  try {
    return (await run(command, args, { cwd, env: { ...process.env, ...env } })).stdout;
  } catch (error) {
    const printed = error instanceof Error && "stdout" in error && "stderr" in error ? error : undefined;
    throw new Error(`${command} ${args.join(" ")}\n${printed?.stdout}${printed?.stderr}`, { cause: error });
  }
}

function link(folder: string, tool: string): void {
  const place = join(folder, "node_modules", tool);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(modules, tool), place);
}

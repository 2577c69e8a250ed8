// The built command line as a child process: what a shell sees of it, and nothing else.

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export const root = new URL("../..", import.meta.url).pathname;
export const CLI = join(root, "pkg/dist/cli.js");
export const HR = join(root, "examples/hr/catalog.json");

export type Ended = { status: number; stdout: string; stderr: string };
type Options = { stdin?: string; env?: NodeJS.ProcessEnv; cwd?: string };

export async function fieldgate(
  args: readonly string[],
  { stdin = "", env, cwd }: Options = {},
): Promise<Ended> {
  const child = start(args, env, cwd);
  // It may end without reading to the end.
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  return ended(child);
}

/** Only what is given is in its environment: a developer's own FIELDGATE_URL stays out of it. */
export function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd?: string,
): ChildProcessWithoutNullStreams {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [CLI, ...args], { env: { PATH, HOME, ...env }, ...(cwd ? { cwd } : {}) });
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => {
    child.once("close", (status) => resolve({ status: status ?? -1, stdout, stderr }));
  });
}

/** A folder of the test's own. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "fieldgate-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A file with this content, of the test's own. */
export function file(content: unknown, name = "document.json"): string {
  const path = join(folder(), name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

export const CALENDAR = {
  "time-off": { actions: ["read"], fields: ["employee.name", "start_date", "end_date"] },
};

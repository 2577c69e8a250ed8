import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;

/** `npm start`, as a user runs it, on a free port and with its state in an empty folder. */
export type Running = { base: string; output: string; stop(): Promise<void> };

export function emptyState(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "fieldgate-story-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the gate and waits for its welcome message. Fails with its output if it ends before. */
export async function npmStart(env: NodeJS.ProcessEnv): Promise<Running> {
  const port = await freePort();
  const child = npm(["start"], { ...env, PORT: String(port) });
  const output = collect(child);
  const ended = exit(child);
  for (;;) {
    const status = await Promise.race([ended, sleep(200)]);
    if (status !== undefined) throw new Error(`npm start ended (${status}):\n${output()}`);
    if (output().includes("Fieldgate is running")) break;
  }
  return {
    base: `http://localhost:${port}`,
    output: output(),
    async stop() {
      interrupt(child);
      await ended;
    },
  };
}

/** Runs an `npm start` that cannot succeed, to its end. */
export async function npmStartFails(env: NodeJS.ProcessEnv): Promise<{ status: number; output: string }> {
  const child = npm(["start"], env);
  const output = collect(child);
  return { status: await exit(child), output: output() };
}

/** The admin token that `npm start` generated, read from the file that it names. */
export function adminToken(): string {
  const token = /^ADMIN_TOKEN="?([^"\n]+)/m.exec(readFileSync(join(root, ".dev.vars"), "utf8"))?.[1];
  if (!token) throw new Error(".dev.vars has no ADMIN_TOKEN");
  return token;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") return reject(new Error("no port"));
      probe.close(() => resolve(address.port));
    });
  });
}

function npm(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn("npm", args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
}

/** What Ctrl+C in a terminal does: it reaches every process of the group. */
function interrupt(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
}

function collect(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return () => text;
}

function exit(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.once("close", (code) => resolve(code ?? -1)));
}

function sleep(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}

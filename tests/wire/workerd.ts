/** workerd itself, with the gate as `bundle.ts` built it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { ADMIN_TOKEN, CONFIG } from "./deployment.ts";

export type Workerd = Readonly<{
  /** The ports by the names of the sockets, `http` and `https`. */
  ports: Readonly<Record<string, number>>;
  /** Everything that it has printed. */
  logged(): string;
  stop(): void;
}>;

/** The variables of a gate that finds its origin by a URL. */
export type OriginUrls = Readonly<{ ORIGIN_URL: string; ORIGIN_PUBLIC_URL?: string }>;

/** `origin` is a host and a port, or URLs; `config` is what `bundle.ts` wrote for such an origin. */
export async function startWorkerd(origin: string | OriginUrls, config = CONFIG): Promise<Workerd> {
  const state = mkdtempSync(join(tmpdir(), "fieldgate-wire-"));
  const args = ["serve", config, "--control-fd", "3", "--directory-path", `storage=${state}`];
  const isBound = typeof origin === "string";
  const child = spawn("workerd", isBound ? [...args, "--external-addr", `origin=${origin}`] : args, {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, ...(isBound ? {} : origin) },
  });
  let logged = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => {
      logged += text.toString();
    });
  const ports = await listening(child);
  if (ports === undefined) throw new Error(`workerd ended:\n${logged}`);
  return {
    ports,
    logged: () => logged,
    stop() {
      child.kill();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

/** Each socket reports its port in a line of JSON. */
async function listening(child: ChildProcess): Promise<Record<string, number> | undefined> {
  const ports: Record<string, number> = {};
  let text = "";
  for await (const chunk of child.stdio[3] as Readable) {
    text += chunk;
    for (const [, socket = "", port] of text.matchAll(/"socket":"(\w+)","port":(\d+)/g))
      ports[socket] = Number(port);
    if (Object.keys(ports).length === 2) return ports;
  }
  return undefined;
}

/** The text of a key with these grants. */
export async function makeKey({ ports }: Workerd, grants: unknown): Promise<string> {
  const response = await fetch(`http://localhost:${ports.http}/admin/api/keys`, {
    method: "POST",
    headers: { authorization: `Bearer ${ADMIN_TOKEN}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "A test's key", grants }),
  });
  const { key } = (await response.json()) as { key: string };
  return key;
}

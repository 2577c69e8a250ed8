/** Django REST framework in a Python process, if Python has it. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Origin } from "../api.ts";
import type { Deployment } from "../deployment.ts";

const PYTHON = process.env.PYTHON ?? "python3";
const program = join(import.meta.dirname, "origin.py");
const MODULES = "django, rest_framework, django_filters, drf_spectacular";

/** Why Django cannot be tested on this machine; `undefined` if it can. */
export function missingDjango(): string | undefined {
  const { status, error } = spawnSync(PYTHON, ["-c", `import ${MODULES}`]);
  if (error !== undefined) return `${PYTHON} could not be started`;
  return status === 0 ? undefined : `${PYTHON} does not have all of ${MODULES}`;
}

/** drf-spectacular does not say where the API is, nor which texts are links of the API. */
const OVERLAY = `
overlay: 1.0.0
info: { title: Corrections, version: "1" }
actions:
  - target: $
    update: { servers: [{ url: https://staff.test }] }
  - target: $.components.schemas[*].properties.url
    update: { example: https://staff.test/api/departments/1/ }
`;

export const DJANGO: Deployment = {
  name: "django",
  document() {
    const { status, stdout, stderr } = spawnSync(PYTHON, [program, "document"], { encoding: "utf8" });
    if (status !== 0) throw new Error(`drf-spectacular made no document:\n${stderr}`);
    return stdout;
  },
  overlay: OVERLAY,
};

/** `prefix` is the path below which Django believes itself to be. */
export async function startDjango(canary: string, prefix = ""): Promise<Origin> {
  const child = spawn(PYTHON, [program, "serve", canary, prefix], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("Django did not start")));
  const [printed]: Buffer[] = await Promise.race([once(child.stdout, "data"), ended]);
  return { port: Number(printed), stop: () => void child.kill() };
}

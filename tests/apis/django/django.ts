/** Django REST framework in a Python process, if Python has it. */
import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Origin } from "../api.ts";
import type { Deployment } from "../deployment.ts";

const PYTHON = process.env.PYTHON ?? "python3";
const MODULES =
  "django, rest_framework, django_filters, drf_spectacular, rest_framework_json_api, drf_spectacular_jsonapi";

/** The API of `rest.py`, or that of `jsonapi.py`. */
type Kind = "rest" | "jsonapi";

const programOf = (kind: Kind): string => join(import.meta.dirname, `${kind}.py`);

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

export const REST: Deployment = { name: "django-rest", document: () => documentOf("rest"), overlay: OVERLAY };
export const JSONAPI: Deployment = { name: "django-jsonapi", document: () => documentOf("jsonapi") };

/** As drf-spectacular makes it of the views. */
function documentOf(kind: Kind): string {
  const { status, stdout, stderr } = python([programOf(kind), "document"]);
  if (status !== 0) throw new Error(`drf-spectacular made no document:\n${stderr}`);
  return stdout;
}

/** `prefix` is the path below which Django believes itself to be. */
export async function startDjango(kind: Kind, canary: string, prefix = ""): Promise<Origin> {
  const args = [programOf(kind), "serve", canary, prefix];
  const child = spawn(PYTHON, ["-B", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("Django did not start")));
  const [printed]: Buffer[] = await Promise.race([once(child.stdout, "data"), ended]);
  return { port: Number(printed), stop: () => void child.kill() };
}

/** Without writing `__pycache__`. */
function python(args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(PYTHON, ["-B", ...args], { encoding: "utf8" });
}

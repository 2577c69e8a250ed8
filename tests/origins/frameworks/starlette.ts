/** Starlette in a Python process, if Python has it. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { ROUTES } from "../catalog.ts";
import { ANSWER, type Framework, type Ran } from "../ran.ts";

const PYTHON = process.env.PYTHON ?? "python3";
const program = join(import.meta.dirname, "origin.py");

/** Why Starlette cannot be tested on this machine; `undefined` if it can. */
export function missingStarlette(): string | undefined {
  const { status, error } = spawnSync(PYTHON, ["-c", "import starlette, uvicorn"]);
  if (error !== undefined) return `${PYTHON} could not be started`;
  return status === 0 ? undefined : `${PYTHON} has no starlette or no uvicorn`;
}

export function starletteOf(name: string, { ignoreCase }: { ignoreCase: boolean }): Framework {
  return {
    name,
    async start() {
      const routes = ROUTES.map((route) => ({ ...route, template: decodeURIComponent(route.template) }));
      const told = JSON.stringify({ routes, ignoreCase, answer: ANSWER });
      const child = spawn(PYTHON, [program, told], { stdio: ["ignore", "pipe", "inherit"] });
      const ended = once(child, "exit").then(() => Promise.reject(new Error("Starlette did not start")));
      const [printed]: Buffer[] = await Promise.race([once(child.stdout, "data"), ended]);
      const port = Number(printed);
      return {
        port,
        async take() {
          return (await (await fetch(`http://127.0.0.1:${port}/ran`)).json()) as Ran[];
        },
        stop: () => void child.kill(),
      };
    },
  };
}

// The command line on a terminal: util-linux's `script` gives it one.

import { spawn, spawnSync } from "node:child_process";
import { CLI } from "./run.ts";

/** Another system's `script` takes other arguments. */
export const hasTerminal = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;

/** What is typed once the prompt is there, and what happens before. */
export type Answer = { prompt: string; type: string; before?: () => Promise<unknown> };

/**
 * Runs a command on a terminal and types an answer to each prompt in turn. stdout is the
 * terminal's too unless `redirect` sends it to a file.
 */
export function onTerminal(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  answers: readonly Answer[] = [],
  redirect = "",
): Promise<{ status: number; screen: string }> {
  const quoted = [process.execPath, CLI, ...args]
    .map((part) => `'${part.replaceAll("'", "'\\''")}'`)
    .join(" ");
  const { PATH, HOME } = process.env;
  const child = spawn("script", ["-qec", `${quoted} ${redirect}`, "/dev/null"], {
    env: { PATH, HOME, TERM: "xterm", ...env },
  });
  const left = [...answers];
  let screen = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    const [next] = left;
    if (next !== undefined && screen.includes(next.prompt)) {
      left.shift();
      const { before, type } = next;
      Promise.resolve(before?.()).then(() => child.stdin.write(`${type}\r`));
    }
  });
  return new Promise((resolve) => {
    child.once("close", (status) => resolve({ status: status ?? -1, screen }));
  });
}

// @ts-check
// Sets up everything that `npm start` and `npm test` need, on a machine that has only Node and rustup.
// Uses only Node's own modules, because it runs before anything is installed.

import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const bin = join(root, "node_modules", ".bin");

/** The environment for every tool: the pinned tools (and the pinned Node) come first. */
export const toolEnv = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
};

/** An expected failure. Its message says what to do; a stack trace would not help. */
export class SetupError extends Error {}

/**
 * Installs the npm packages and the wasm target and builds the engine, each only if needed; then builds page and
 * package.
 */
export function setUp() {
  installPackages();
  requireRust();
  step("engine", "cargo", ["xtask", "wasm"]);
  // A test runner sets NODE_ENV to "test", but the page under test must be the one that is deployed.
  step("page", "vite", ["build", "--logLevel", "warn", "www"], { NODE_ENV: "production" });
  step("package", "node", ["pkg/build.mjs"]);
}

function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".fieldgate-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  // Not `npm ci`: it refuses a lock file that was written without access to the optional binaries of other platforms.
  // `--no-save` also installs the locked versions, and does not change the lock file.
  step("packages", npm, ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
}

function requireRust() {
  if (spawnSync("cargo", ["--version"]).status !== 0) {
    throw new SetupError("Rust is missing. Install rustup (https://rustup.rs), then run this again.");
  }
  const targets = spawnSync("rustup", ["target", "list", "--installed"], { cwd: root, encoding: "utf8" });
  if (targets.status !== 0) {
    throw new SetupError("rustup is missing. Fieldgate needs it for the wasm32-unknown-unknown target.");
  }
  if (!targets.stdout.split("\n").includes("wasm32-unknown-unknown")) {
    step("wasm target", "rustup", ["target", "add", "wasm32-unknown-unknown"]);
  }
}

/**
 * Runs one command to its end. Its output goes to this process's output.
 * @param {string} name what the command does, for people
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the tools' environment
 */
export function step(name, command, args, env = {}) {
  console.log(`\n▸ ${name}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...toolEnv, ...env },
  });
  if (error) throw new SetupError(`${name}: ${command} could not be started (${error.message})`);
  if (status !== 0) throw new SetupError(`${name} failed: ${command} ${args.join(" ")}`);
}

/**
 * Starts a command that runs until it is stopped, in a process group of its own.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the tools' environment
 */
export function start(command, args, env = {}) {
  return spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...toolEnv, ...env },
    detached: true,
  });
}

/**
 * Stops a command that `start` started, with all of its children.
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 */
export function stop(child, signal = "SIGTERM") {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has already ended.
  }
}

/**
 * Runs a script's main function. An expected failure ends the script and prints only the message.
 * @param {() => void | Promise<void>} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n✗ ${error.message}`);
    process.exitCode = 1;
  }
}

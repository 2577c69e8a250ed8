// @ts-check
// Finds a Chromium for the tests: CHROMIUM_PATH, an installed one, playwright's, or Debian's if this runs as root.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { SetupError, step } from "./setup.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Flags for an isolated browser: no sandbox, which root cannot use, and no calls to its vendor. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The path of the Chromium executable. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given))
    throw new SetupError(`CHROMIUM_PATH names a file that does not exist: ${given}`);
  return given ?? installed() ?? playwrights() ?? debians();
}

function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(
    existsSync,
  );
}

function playwrights() {
  const script =
    'import("playwright-core").then(({ chromium }) => process.stdout.write(chromium.executablePath()))';
  const find = () => spawnSync(process.execPath, ["-e", script], { encoding: "utf8" }).stdout;
  if (!existsSync(find()) && process.getuid?.() !== 0) {
    step("Chromium", "playwright-core", ["install", "chromium"]);
  }
  return existsSync(find()) ? find() : undefined;
}

function debians() {
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    step("package lists", "apt-get", ["update", "-qq"]);
    step("Chromium", "apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      DEBIAN_FRONTEND: "noninteractive",
    });
    const path = installed();
    if (path) return path;
  }
  throw new SetupError("No Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH.");
}

// @ts-check
// Takes the README's pictures of the admin page again: `node scripts/pictures.mjs`. They show the HR example.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.mjs";
import { root, run, SetupError, start, stop } from "./setup.mjs";

const OUT = join(root, "docs/images");
const SIZE = { width: 1280, height: 800 };
/** The port shows in the pictures, so it is the one that readers will have. */
const PORT = 8787;
const READY_MS = 120_000;
/** Colours change gradually. */
const SETTLED_MS = 300;

/** Keys for the list. @type {Record<string, Record<string, unknown>>} */
const KEYS = {
  "Payroll export": {
    employees: { actions: ["read"] },
    compensation: { actions: ["read"], fields: ["employee.name", "salary"] },
  },
  "Badge printer": { employees: { actions: ["read"], fields: ["number", "name", "department.name"] } },
  "Expense import": {
    expenses: { actions: ["create"], fields: ["employee.id", "title", "currency", "lines"] },
  },
};

await run(async () => {
  const state = mkdtempSync(join(tmpdir(), "fieldgate-pictures-"));
  const base = `http://localhost:${PORT}`;
  const gate = start("npm", ["start"], { PORT: String(PORT), FIELDGATE_STATE: state });
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  try {
    await answers(base);
    await makeKeys(base);
    mkdirSync(OUT, { recursive: true });
    await takeDark(await browser.newPage({ viewport: SIZE, colorScheme: "dark" }), base);
    await takeLight(await browser.newPage({ viewport: SIZE, colorScheme: "light" }), base);
  } finally {
    await browser.close();
    stop(gate);
    rmSync(state, { recursive: true, force: true });
  }
});

/**
 * Picked fields, and the preview with their effect.
 * @param {import("playwright-core").Page} page
 * @param {string} base
 */
async function takeDark(page, base) {
  await chooseCalendar(page, base);
  await picture(page, "fields");
}

/**
 * The matrix with its preview and a warning, then the key.
 * @param {import("playwright-core").Page} page
 * @param {string} base
 */
async function takeLight(page, base) {
  await chooseCalendar(page, base);
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByLabel("Read Employees").check();
  await page.getByRole("button", { name: /^Fields of Employees/ }).click();
  await page.getByRole("radio", { name: "ALL fields" }).check();
  await page.getByRole("button", { name: "Done" }).click();
  await picture(page, "matrix");
  await page.getByLabel("Read Employees").uncheck();
  await page.getByRole("button", { name: "Generate key" }).click();
  await page.getByRole("heading", { name: /is generated$/ }).waitFor();
  await picture(page, "generated");
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} base
 */
async function chooseCalendar(page, base) {
  await page.goto(`${base}/admin/`);
  await page.getByLabel("Admin token").fill(adminToken());
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("Key name").fill("Calendar sync");
  await page.getByLabel("Read Employee time off").check();
  await page.getByRole("button", { name: /^Fields of Employee time off/ }).click();
  await page.getByRole("button", { name: "None", exact: true }).click();
  for (const title of ["Employee › Employee name", "First day", "Last day"]) {
    await page.getByRole("checkbox", { name: title, exact: true }).check();
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name
 */
async function picture(page, name) {
  // Moves the pointer away from every element.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
}

/** @param {string} base */
async function makeKeys(base) {
  const headers = { Authorization: `Bearer ${adminToken()}`, "Content-Type": "application/json" };
  for (const [name, grants] of Object.entries(KEYS)) {
    const body = JSON.stringify({ name, grants });
    const response = await fetch(`${base}/admin/api/keys`, { method: "POST", headers, body });
    if (!response.ok) throw new SetupError(`The key ${name} was refused: ${await response.text()}`);
  }
}

function adminToken() {
  const secrets = readFileSync(join(root, ".dev.vars"), "utf8");
  return /^ADMIN_TOKEN="?([^"\n]+)/m.exec(secrets)?.[1] ?? "";
}

/** @param {string} base */
async function answers(base) {
  for (const until = Date.now() + READY_MS; Date.now() < until; ) {
    const response = await fetch(`${base}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new SetupError("npm start did not serve the gate in time.");
}

/** Pages in a real Chromium, signed in. Every page fails its test on an uncaught error or a breach of the CSP. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../../scripts/chromium.mjs";

export const WIDE = { width: 1440, height: 900 };
export const THEMES = ["light", "dark"] as const;
export const SIZES = [
  { name: "phone", width: 360, height: 780 },
  { name: "laptop", width: 1280, height: 800 },
  { name: "4k", width: 3840, height: 2160 },
] as const;

/** How long a page may take to show what was asked for. */
const PATIENCE_MS = 15_000;

type Options = BrowserContextOptions & { signedIn?: boolean; base?: string; cookie?: string };

/** To be called once in a test file: gives what opens pages. All of them are closed after each test. */
export function useBrowser(): (options?: Options) => Promise<Page> {
  let browser: Browser;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(faults.splice(0)).toEqual([]);
  });
  return async ({ signedIn = true, base = inject("base"), cookie = inject("cookie"), ...options } = {}) => {
    const context = await browser.newContext({
      viewport: WIDE,
      permissions: ["clipboard-read", "clipboard-write"],
      ...options,
    });
    const [name = "", value = ""] = cookie.split("=");
    if (signedIn) await context.addCookies([{ name, value, url: base }]);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("pageerror", (error) => faults.push(String(error.stack)));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) faults.push(message.text());
    });
    await page.goto(`${base}/admin/`);
    if (signedIn) await page.getByRole("heading", { name: "New key" }).waitFor();
    return page;
  };
}

/** The admin API, as a script calls it. */
export async function admin<T>(
  method: string,
  path: string,
  body?: unknown,
  headers?: HeadersInit,
): Promise<T> {
  const response = await fetch(`${inject("base")}/admin/api${path}`, {
    method,
    headers: { Authorization: `Bearer ${inject("token")}`, "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.ok, `${method} ${path}: ${response.status}`).toBe(true);
  // What a call answers is for its test to know.
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** A call through the gate. */
export function call(key: string, path: string, base = inject("base")): Promise<Response> {
  return fetch(base + path, { headers: { Authorization: `Bearer ${key}` } });
}

/** Grants three fields of time off, by hand, as a stranger would. */
export async function chooseCalendar(page: Page): Promise<void> {
  await page.getByLabel("Read Employee time off").check();
  await page.getByRole("button", { name: /^Fields of Employee time off/ }).click();
  await page.getByRole("button", { name: "None", exact: true }).click();
  for (const title of ["Employee › Employee name", "First day", "Last day"]) {
    await page.getByRole("checkbox", { name: title, exact: true }).check();
  }
  await page.getByRole("button", { name: "Done" }).click();
}

/** Generates what was chosen and returns the key's text. */
export async function generate(page: Page, name: string): Promise<string> {
  await page.getByLabel("Key name").fill(name);
  await page.getByRole("button", { name: "Generate key" }).click();
  return (await page.getByLabel("Key", { exact: true }).textContent()) ?? "";
}

export async function putAway(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Copy key" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("heading", { name: "New key" }).waitFor();
}

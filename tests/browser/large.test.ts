/** The page with more than anybody has: what it lists stays in reach, and what it draws stays bounded. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { largeCatalog, serveCatalog } from "./support/large.ts";
import { useBrowser } from "./support/page.ts";

const open = useBrowser();

const KEYS = 10_000;
const PAGE_ITEMS = 100;
const DRAWN_MAX = 120;

/** Answers for the gate with ten thousand keys, page by page. */
async function serveKeys(page: Page): Promise<void> {
  await page.route("**/admin/api/keys?*", (route) => {
    const first = Number(new URL(route.request().url()).searchParams.get("cursor") ?? 0);
    const items = Array.from({ length: PAGE_ITEMS }, (_, index) => key(first + index));
    const next = first + PAGE_ITEMS;
    return route.fulfill({ json: next < KEYS ? { items, next: String(next) } : { items } });
  });
}

function key(index: number) {
  const at = new Date(1_700_000_000_000 - index * 60_000).toISOString();
  const by = { kind: "token" };
  const grants = { expenses: { actions: ["read"], fields: ["title"] } };
  const id = `k${index}`;
  return {
    id,
    name: `Key ${index}`,
    grants,
    expiresAt: null,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    updatedBy: by,
    version: id,
  };
}

/** Runs in the page. The picture is there once a task runs after the next frame. */
function clickUntilPainted(target: Element): Promise<number> {
  const began = performance.now();
  (target as HTMLElement).click();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
  });
}

describe("ten thousand keys", () => {
  it("are listed, searched and sorted, and only those in view are drawn", async () => {
    const page = await open();
    await serveKeys(page);
    await page.getByRole("button", { name: "Reload the list" }).click();
    await page.getByText("10,000 keys", { exact: true }).waitFor();
    const rows = page.locator(".key-name b");
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.getByText("Key 9999", { exact: true }).waitFor();
    expect(await rows.count()).toBeLessThan(DRAWN_MAX);
    await page.getByLabel("Search by name, id or endpoint").fill("key 7777");
    await page.getByText("1 of 10,000 keys").waitFor();
    await page.getByLabel("Search by name, id or endpoint").fill("");
    await page.getByRole("button", { name: "Sort by Name" }).click();
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByText("Key 0", { exact: true }).waitFor({ state: "attached" });
  });
});

describe("a catalog of 200 endpoints", () => {
  it("is searched, and narrowed to what is granted", async () => {
    const page = await open();
    await serveCatalog(page, largeCatalog(200, 200));
    await page.reload();
    await page.getByRole("heading", { name: "New key" }).waitFor();
    await page.getByLabel("Search endpoints").fill("endpoint 17");
    expect(await page.locator(".endpoint-title:visible").count()).toBe(12);
    await page.getByLabel("Read Endpoint 170", { exact: true }).check();
    await page.getByLabel("Search endpoints").fill("");
    await page.getByLabel("Only granted").check();
    expect(await page.locator(".endpoint-title:visible").allTextContents()).toEqual(["Endpoint 170"]);
  });

  it("answers every tick, and tells how long each took to be seen", async () => {
    const page = await open();
    await serveCatalog(page, largeCatalog(200, 200));
    await page.reload();
    await page.getByRole("heading", { name: "New key" }).waitFor();
    const took: string[] = [];
    const seen = async (what: string, target: Locator) => {
      const ms = await target.evaluate(clickUntilPainted);
      took.push(`${what} ${ms.toFixed(0)} ms`);
    };
    await seen("an action", page.getByLabel("Read Endpoint 0", { exact: true }));
    await seen("the 200th endpoint", page.getByLabel("Read Endpoint 199", { exact: true }));
    await seen("the picker", page.getByRole("button", { name: /^Fields of Endpoint 0/ }));
    await seen("no field", page.getByRole("button", { name: "None", exact: true }));
    await seen("a field", page.locator('.field-row input[data-path="g0.f1"]'));
    await seen("a group", page.locator('.field-row input[data-path="g1"]'));
    await seen("ALL fields", page.getByRole("radio", { name: "ALL fields" }));
    await seen("what the client receives", page.getByRole("radio", { name: "Client receives" }));
    expect(await page.locator(".totals").textContent()).toContain("2 endpoints");
    console.log(`200 endpoints of 200 fields, from a click to the picture: ${took.join(", ")}`);
  });
});

describe("an endpoint of 1,000 fields", () => {
  it("is picked from by search and by keyboard, and only the rows in view are drawn", async () => {
    const page = await open();
    await serveCatalog(page, largeCatalog(2, 1_000));
    await page.reload();
    await page.getByRole("heading", { name: "New key" }).waitFor();
    await page.getByLabel("Read Endpoint 0", { exact: true }).check();
    await page.getByRole("button", { name: /^Fields of Endpoint 0/ }).click();
    expect(await page.locator(".field-row").count()).toBeLessThan(DRAWN_MAX);
    await page.getByRole("button", { name: "None", exact: true }).click();
    const first = page.locator(".field-row input").first();
    await first.focus();
    for (let step = 0; step < 12; step += 1) await page.keyboard.press("PageDown");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "g10.f9");
    await page.keyboard.press("Space");
    await page.getByLabel("Search fields").fill("g99.f8");
    await page.locator('.field-row input[data-path="g99.f8"]').check();
    await page.getByText("2 of 1,000 fields").waitFor();
  });
});

/** Every screen in both themes and three widths: nothing runs over the edge, axe finds nothing, a picture is kept. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./support/axe.ts";
import { admin, chooseCalendar, generate, putAway, SIZES, THEMES, useBrowser } from "./support/page.ts";

const PICTURES = join(import.meta.dirname, "screenshots");
const KEY = "Calendar sync of the screens";

const open = useBrowser();

type Screen = { name: string; show(page: Page): Promise<void> };

/** In the order in which one comes across them; each goes on where the one before has left the page. */
const SCREENS: readonly Screen[] = [
  { name: "start", show: (page) => page.getByText("Tick an action, and this shows").waitFor() },
  {
    name: "matrix",
    async show(page) {
      await page.getByLabel("Read Employees").check();
      await page.getByLabel("Download Documents").check();
      await chooseCalendar(page);
    },
  },
  {
    name: "warnings",
    async show(page) {
      await page.getByLabel("Create Employees").check();
      await page.getByRole("button", { name: /^Fields of Employees/ }).click();
      await page.getByRole("radio", { name: "ALL fields" }).check();
    },
  },
  {
    name: "picker",
    async show(page) {
      await page.getByRole("radio", { name: "These fields" }).check();
    },
  },
  {
    name: "receives",
    async show(page) {
      await page.getByRole("button", { name: "Done" }).click();
      await page.getByRole("radio", { name: "Client receives" }).check();
    },
  },
  {
    name: "live",
    async show(page) {
      await page.getByRole("radio", { name: "Live" }).check();
      await page.getByRole("button", { name: "Make the call" }).click();
      await page.getByText("Allowed: read.").waitFor();
    },
  },
  {
    name: "start-from",
    async show(page) {
      await page.getByRole("radio", { name: "Exposed and hidden" }).check();
      await page.getByRole("button", { name: "Start from a key…" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "generated",
    async show(page) {
      await page.keyboard.press("Escape");
      await generate(page, KEY);
    },
  },
  {
    name: "keys",
    async show(page) {
      await putAway(page);
      await page
        .getByRole("row", { name: new RegExp(KEY) })
        .first()
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: "key",
    async show(page) {
      await page
        .getByRole("button", { name: `Show what “${KEY}” may do` })
        .first()
        .click();
      await page.getByRole("dialog").getByRole("button", { name: "Edit", exact: true }).waitFor();
    },
  },
  {
    name: "edit",
    async show(page) {
      await page.getByRole("button", { name: "Edit", exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: /^Fields of Employee time off/ }).click();
      await dialog.getByRole("checkbox", { name: "Reason", exact: true }).check();
    },
  },
  {
    name: "review",
    show: (page) => page.getByRole("button", { name: "Review changes" }).click(),
  },
  {
    name: "revoke",
    async show(page) {
      await page.getByRole("button", { name: "Go on editing" }).click();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Discard", exact: true }).click();
      await page.getByRole("button", { name: "Revoke…" }).click();
      await page.getByRole("dialog", { name: /^Revoke/ }).waitFor();
    },
  },
  {
    name: "revoke-all",
    async show(page) {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Revoke ALL keys" }).click();
      await page.getByRole("dialog", { name: "Revoke ALL keys?" }).waitFor();
    },
  },
  {
    name: "audit",
    async show(page) {
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: "Audit" }).click();
      await page.locator(".entry-what").first().waitFor();
    },
  },
];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  await admin("POST", "/revoke-all", { confirm: "REVOKE ALL" });
  const everything = { employees: { actions: ["read", "update"] }, expenses: { actions: ["read"] } };
  await admin("POST", "/keys", { name: "Payroll export", grants: everything });
});

describe.each(SIZES)("on a $name", ({ name: size, width, height }) => {
  it.each(THEMES)("in the %s theme", { timeout: 240_000 }, async (theme) => {
    const check = async (page: Page, screen: string) => {
      await page.screenshot({ path: join(PICTURES, `${size}-${theme}-${screen}.png`) });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${screen} runs over the edge`).toBeLessThanOrEqual(0);
      if (size !== "4k") await expectAccessible(page, `${size} ${theme} ${screen}`);
    };
    const options = { viewport: { width, height }, colorScheme: theme };
    const stranger = await open({ ...options, signedIn: false });
    await stranger.getByLabel("Admin token").waitFor();
    await check(stranger, "sign-in");
    const page = await open(options);
    for (const { name, show } of SCREENS) {
      await show(page);
      await check(page, name);
    }
  });
});

describe("the theme", () => {
  it("follows the system until it is chosen, and is then kept", async () => {
    const page = await open({ colorScheme: "light" });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.getByRole("button", { name: "Theme: as the system" }).click();
    expect(await ground()).toBe(light);
    await page.reload();
    await page.getByRole("button", { name: "Theme: light" }).click();
    expect(await ground()).toBe(dark);
  });
});

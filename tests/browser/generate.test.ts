import { beforeAll, describe, expect, inject, it } from "vitest";
import { admin, call, chooseCalendar, generate, putAway, useBrowser } from "./support/page.ts";

const open = useBrowser();

describe("a stranger with an empty registry", () => {
  beforeAll(() => admin("POST", "/revoke-all", { confirm: "REVOKE ALL" }));

  it("is led to a least-privilege key, which works at once and for its fields only", async () => {
    const page = await open();
    const guide = page.getByRole("region", { name: "Your first key, in three steps" });
    await guide.waitFor();
    expect(await page.getByText("Tick what the key may do.").isVisible()).toBe(true);
    await chooseCalendar(page);
    expect(await page.getByText("3 of 15").first().isVisible()).toBe(true);
    const key = await generate(page, "Calendar sync");
    await page.getByText("it is shown once").waitFor();

    const { data } = await (await call(key, "/api/v2/time-off?per_page=1")).json();
    expect(data).toEqual([
      {
        employee: { name: expect.any(String) },
        start_date: expect.any(String),
        end_date: expect.any(String),
      },
    ]);
    expect((await call(key, "/api/v2/employees")).status).toBe(403);

    await page.getByRole("button", { name: "Copy command" }).click();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    expect(command).toContain(`${inject("base")}/api/v2/time-off`);
    expect(command).toContain(key);
    await putAway(page);
    await guide.waitFor({ state: "detached" });
    await page.getByRole("row", { name: /Calendar sync/ }).waitFor();
  });
});

describe("the key's text", () => {
  it("is on the page until it is put away, and then nowhere", async () => {
    const page = await open();
    await chooseCalendar(page);
    const key = await generate(page, "Shown once");
    expect(page.url()).not.toContain(key);
    await page.getByRole("button", { name: "Copy key" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
    await page.getByRole("button", { name: "Done" }).click();
    const left = await page.evaluate(() =>
      JSON.stringify([
        document.documentElement.outerHTML,
        { ...localStorage },
        { ...sessionStorage },
        history.state,
      ]),
    );
    expect(left).not.toContain(key);
  });

  it("is not lost by a wrong click", async () => {
    const page = await open();
    await chooseCalendar(page);
    const key = await generate(page, "Not copied");
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("alert").getByText("You have not copied the key.").waitFor();
    await page.getByRole("button", { name: "Keep it open" }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Audit" }).click();
    await page.getByRole("link", { name: "Keys" }).click();
    expect(await page.getByLabel("Key", { exact: true }).textContent()).toBe(key);
  });
});

describe("a draft", () => {
  it("cannot become a key before it is whole, and says what is missing", async () => {
    const page = await open();
    const button = page.getByRole("button", { name: "Generate key" });
    const says = (words: string) => page.locator(".missing").getByText(words, { exact: true }).waitFor();
    await says("Tick what the key may do.");
    await page.getByLabel("Read Employee time off").check();
    await says("Give the key a name.");
    await button.press("Enter");
    await page.getByRole("alert").getByText("Give the key a name.").waitFor();
    await page.getByLabel("Key name").fill("x".repeat(201));
    await says("A name has at most 200 characters.");
    await page.getByLabel("Key name").fill("Fine");
    await page.getByRole("button", { name: /^Fields of Employee time off/ }).click();
    await page.getByRole("button", { name: "None", exact: true }).click();
    await says("Choose at least one field of Employee time off.");
    expect(await button.getAttribute("aria-disabled")).toBe("true");
  });

  it("comes back after starting over", async () => {
    const page = await open();
    await chooseCalendar(page);
    await page.getByLabel("Key name").fill("Wrong click");
    await page.getByRole("button", { name: "Start over" }).click();
    expect(await page.getByLabel("Key name").inputValue()).toBe("");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await page.getByLabel("Key name").inputValue()).toBe("Wrong click");
    expect(await page.getByRole("button", { name: "Fields of Employee time off: 3 of 15" }).isVisible()).toBe(
      true,
    );
  });

  it("starts from what another key may do, without its name", async () => {
    const page = await open();
    await chooseCalendar(page);
    await generate(page, "Model key");
    await putAway(page);
    await page.getByRole("button", { name: "Start from a key…" }).click();
    await page.getByLabel("Search keys").fill("model");
    await page.getByRole("button", { name: /^Model key/ }).click();
    expect(await page.getByLabel("Key name").inputValue()).toBe("");
    expect(await page.getByLabel("Read Employee time off").isChecked()).toBe(true);
    expect(await page.getByRole("button", { name: "Fields of Employee time off: 3 of 15" }).isVisible()).toBe(
      true,
    );
  });

  it("ends on the day that was chosen", async () => {
    const page = await open();
    await chooseCalendar(page);
    await page.getByRole("combobox", { name: "Expires" }).selectOption("30");
    await generate(page, "For thirty days");
    const { items } = await admin<{ items: { name: string; expiresAt: string }[] }>("GET", "/keys");
    const left =
      Date.parse(items.find(({ name }) => name === "For thirty days")?.expiresAt ?? "") - Date.now();
    expect(left / 86_400_000).toBeGreaterThan(29);
    expect(left / 86_400_000).toBeLessThan(31.1);
  });
});

describe("names", () => {
  it.each(["<img src=x onerror=alert(1)><b>bold</b>", "\u202Eevil\u202C يلا", "Ω".repeat(200)])(
    "are shown as text: %s",
    async (name) => {
      const page = await open();
      await chooseCalendar(page);
      await generate(page, name);
      await putAway(page);
      expect(await page.locator(".key-name b").first().textContent()).toBe(name);
      expect(await page.locator(".key-name img, .key-name b b").count()).toBe(0);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});

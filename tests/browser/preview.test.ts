import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { admin, call, chooseCalendar, generate, useBrowser } from "./support/page.ts";

const open = useBrowser();

const lines = (page: Page, kind: "shown" | "hidden") => page.locator(`.line.${kind} .json`).allTextContents();

describe("the preview", () => {
  it("lights what is exposed and strikes through what is hidden, without any request", async () => {
    const page = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await chooseCalendar(page);
    const shown = await lines(page, "shown");
    expect(shown).toContain('"start_date": "2026-02-14",');
    expect(shown).toContain('"name": "Eoghan O\'Connor",');
    const hidden = await lines(page, "hidden");
    expect(hidden).toContain('"type": "vacation",');
    expect(hidden.join()).not.toContain("start_date");
    expect(await page.locator(".line.hidden s.json").count()).toBe(hidden.length);
    expect(asked).toEqual([]);
  });

  it("says it in a sentence that a manager can read", async () => {
    const page = await open();
    await chooseCalendar(page);
    await page
      .getByText(
        "Can read employee name, first day, and last day of employee time off. " +
          "Cannot see 12 other fields, among them kind of leave and reason.",
      )
      .waitFor();
  });

  it("follows every tick", async () => {
    const page = await open();
    await chooseCalendar(page);
    await page.getByRole("button", { name: /^Fields of Employee time off/ }).click();
    await page.getByRole("checkbox", { name: "Reason", exact: true }).check();
    expect((await lines(page, "shown")).join()).toContain('"reason"');
    await page.getByText("Sees sensitive data: reason.").waitFor();
  });

  it("shows a body of one's own, and says where it is no JSON", async () => {
    const page = await open();
    await chooseCalendar(page);
    await page.getByRole("button", { name: "Use a body of your own" }).click();
    const body = page.getByRole("textbox", { name: /^A response body/ });
    await body.fill('{"data":[{"start_date":1.50,"start\\u005fdate":2,"salary":9}]}');
    expect(await lines(page, "shown")).toEqual(
      expect.arrayContaining(['"start_date": 1.50,', '"start\\u005fdate": 2,']),
    );
    expect(await lines(page, "hidden")).toEqual(['"salary": 9']);
    await page.getByText("not in the catalog").waitFor();
    await body.fill('{"data":[{"start_date":01}]}');
    await page.getByText(/The gate would not pass this body/).waitFor();
    await page.getByRole("button", { name: "Back to the sample" }).click();
    expect((await lines(page, "shown")).join()).toContain("2026-02-14");
  });

  it("promises, byte for byte, what the gate then delivers", async () => {
    const whole = await admin<{ key: string }>("POST", "/keys", {
      name: "Everything",
      grants: { "time-off": { actions: ["read"] } },
    });
    const sent = await (await call(whole.key, "/api/v2/time-off?per_page=20")).text();
    const page = await open();
    await chooseCalendar(page);
    await page.getByRole("button", { name: "Use a body of your own" }).click();
    await page.getByRole("textbox", { name: /^A response body/ }).fill(sent);
    await page.getByRole("radio", { name: "Client receives" }).check();
    await page.getByRole("radio", { name: "Byte for byte" }).check();
    const promised = await page.locator("pre[data-form=exact]").textContent();
    const key = await generate(page, "Promised");
    expect(promised).toBe(await (await call(key, "/api/v2/time-off?per_page=20")).text());
  });
});

describe("warnings", () => {
  it.each([
    {
      tick: ["Read"],
      all: true,
      says: "ALL fields include sensitive ones",
      fix: "Leave out sensitive",
      after: "27 of 41",
    },
    {
      tick: ["Create"],
      all: false,
      says: "required, but not granted",
      fix: "Add the field",
      after: "14 of 15",
    },
    {
      tick: ["Update"],
      all: false,
      says: "May change records without reading them",
      fix: "Add Read",
      after: "Read · Update",
    },
  ])("$says: settled by one click, and taken back by another", async ({ tick, all, says, fix, after }) => {
    const page = await open();
    const endpoint = all ? "Employees" : "Employee time off";
    for (const action of tick) await page.getByLabel(`${action} ${endpoint}`, { exact: true }).check();
    if (all) {
      await page.getByRole("button", { name: /^Fields of Employees/ }).click();
      await page.getByRole("radio", { name: "ALL fields" }).check();
      await page.getByRole("button", { name: "Done" }).click();
    }
    const warning = page.locator(".advice-item").filter({ hasText: says });
    await warning.getByRole("button", { name: fix }).click();
    await warning.waitFor({ state: "detached" });
    await page.locator(".section-head").getByText(after).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await warning.waitFor();
  });

  it("say that a downloaded file passes unread, and that there is no restriction by row", async () => {
    const page = await open();
    await page.getByLabel("Download Documents").check();
    await page.getByText("Download hands out whole files: the field list does not apply to them.").waitFor();
    await page.getByLabel("Key name").fill("x");
    await page.getByText(/reads all of its records: there is no restriction by row/).waitFor();
  });
});

describe("live", () => {
  it("shows a real answer, what was held back of it without values, and puts the call in the audit log", async () => {
    const page = await open();
    await chooseCalendar(page);
    await page.getByRole("radio", { name: "Live" }).check();
    await page.getByLabel("Path").fill("/api/v2/time-off?per_page=2");
    await page.getByRole("button", { name: "Make the call" }).click();
    await page.getByText("Allowed: read. Status 200.").waitFor();
    const body = JSON.parse((await page.locator(".live pre").textContent()) ?? "");
    expect(body.data).toHaveLength(2);
    expect(Object.keys(body.data[0])).toEqual(["employee", "start_date", "end_date"]);
    await page.getByRole("link", { name: "Audit" }).click();
    await page.locator(".entry-what").getByText("Previewed live").first().waitFor();
  });

  it("says why a call is refused, and performs nothing but reads", async () => {
    const page = await open();
    await chooseCalendar(page);
    await page.getByRole("radio", { name: "Live" }).check();
    await page.getByLabel("Path").fill("/api/v2/time-off?sort=reason");
    await page.getByRole("button", { name: "Make the call" }).click();
    await page.getByText("The key may not use this parameter. (sort)").waitFor();
    await page.getByLabel("Delete Employee time off").check();
    await page.getByLabel("Method").selectOption("DELETE");
    await page.getByLabel("Path").fill("/api/v2/time-off/1");
    await page.getByRole("button", { name: "Make the call" }).click();
    await page.getByText("It is not a read, so it was not sent.").waitFor();
  });
});

import { describe, expect, inject, it } from "vitest";
import { serveCatalog } from "./support/large.ts";
import { admin, call, useBrowser } from "./support/page.ts";

const open = useBrowser();

type CatalogDocument = { endpoints: { id: string; fields: { path: string; type: string }[] }[] };
type Made = { id: string; key: string; version: string };

const CALENDAR = { "time-off": { actions: ["read"], fields: ["employee.name", "start_date"] } };

function make(name: string, grants: unknown = CALENDAR): Promise<Made> {
  return admin("POST", "/keys", { name, grants });
}

describe("the list of keys", () => {
  it("is searched by name, id and endpoint, and sorted by name", async () => {
    const { id } = await make("Zeta of the list");
    await make("Alpha of the list", { expenses: { actions: ["read"] } });
    const page = await open();
    const search = page.getByLabel("Search by name, id or endpoint");
    const names = () => page.locator(".key-name b").allTextContents();
    await page.getByRole("row", { name: /Zeta of the list/ }).waitFor();
    await search.fill(id);
    expect(await names()).toEqual(["Zeta of the list"]);
    await search.fill("expenses");
    expect(await names()).toContain("Alpha of the list");
    expect(await names()).not.toContain("Zeta of the list");
    await search.fill("of the list");
    await page.getByRole("button", { name: "Sort by Name" }).click();
    expect(await names()).toEqual(["Alpha of the list", "Zeta of the list"]);
    await page.getByRole("button", { name: "Sort by Name" }).click();
    expect(await names()).toEqual(["Zeta of the list", "Alpha of the list"]);
  });

  it("tells a key with ALL fields from one with a list", async () => {
    await make("Has everything", { expenses: { actions: ["read"] } });
    const page = await open();
    const row = page.getByRole("row", { name: /Has everything/ });
    await row.getByText("ALL fields").waitFor();
    expect(
      await page
        .getByRole("row", { name: /Zeta of the list/ })
        .getByText("ALL fields")
        .count(),
    ).toBe(0);
  });

  it("revokes a key after asking by its name, and its next call is refused", async () => {
    const { key } = await make("Short-lived");
    expect((await call(key, "/api/v2/time-off")).status).toBe(200);
    const page = await open();
    await page.getByRole("button", { name: "Revoke “Short-lived”" }).click();
    const dialog = page.getByRole("dialog", { name: "Revoke “Short-lived”?" });
    await dialog.getByRole("button", { name: "Cancel" }).click();
    expect((await call(key, "/api/v2/time-off")).status).toBe(200);
    await page.getByRole("button", { name: "Revoke “Short-lived”" }).click();
    await dialog.getByRole("button", { name: "Revoke “Short-lived”" }).click();
    await page.getByText("“Short-lived” is revoked.").waitFor();
    expect(await page.getByRole("row", { name: /Short-lived/ }).count()).toBe(0);
    expect((await call(key, "/api/v2/time-off")).status).toBe(401);
  });
});

describe("one key", () => {
  it("is shown whole, with its fields and the same preview", async () => {
    const { id } = await make("Inspected");
    const page = await open();
    await page.getByRole("button", { name: "Show what “Inspected” may do" }).click();
    const dialog = page.getByRole("dialog", { name: "Inspected" });
    await dialog.getByText(id).waitFor();
    await dialog.getByText(/^Can read employee name and first day of employee time off\./).waitFor();
    await dialog.getByRole("button", { name: "Fields of Employee time off: 2 of 15" }).click();
    const box = dialog.getByRole("checkbox", { name: "First day", exact: true });
    expect([await box.isChecked(), await box.isDisabled()]).toEqual([true, true]);
    expect(page.url()).toBe(`${inject("base")}/admin/#key/${id}`);
    await page.goBack();
    await dialog.waitFor({ state: "detached" });
  });

  it("is changed after a look at what it gains and loses, wider said loudly", async () => {
    const { key } = await make("To be wider");
    const page = await open();
    await page.getByRole("button", { name: "Show what “To be wider” may do" }).click();
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Edit “To be wider”" });
    await dialog.getByRole("button", { name: /^Fields of Employee time off/ }).click();
    await dialog.getByRole("checkbox", { name: "Reason", exact: true }).check();
    await dialog.getByRole("checkbox", { name: "First day", exact: true }).uncheck();
    await dialog.getByRole("button", { name: "Review changes" }).click();
    await dialog.getByRole("alert").getByText("The key becomes WIDER").waitFor();
    expect(await dialog.locator(".change-list.gained li").allTextContents()).toEqual([
      expect.stringContaining("Reason"),
    ]);
    expect(await dialog.locator(".change-list.lost li").allTextContents()).toEqual([
      expect.stringContaining("First day"),
    ]);
    await dialog.getByRole("button", { name: "Save, the key becomes WIDER" }).click();
    await page.getByText("“To be wider” is changed.").waitFor();
    const { data } = await (await call(key, "/api/v2/time-off?per_page=1")).json();
    expect(Object.keys(data[0]).sort()).toEqual(["employee", "reason"]);
  });

  it("keeps an edit that lost a race, and says that somebody was first", async () => {
    const { id, version } = await make("Contested");
    const page = await open();
    await page.getByRole("button", { name: "Show what “Contested” may do" }).click();
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Edit “Contested”" });
    await dialog.getByLabel("Key name").fill("My own name for it");
    await admin("PATCH", `/keys/${id}`, { name: "Somebody else’s name" }, { "If-Match": `"${version}"` });
    await dialog.getByRole("button", { name: "Review changes" }).click();
    await dialog.getByRole("button", { name: "Save changes" }).click();
    await dialog.getByText(/Somebody changed this key in the meantime/).waitFor();
    await dialog.getByText("Name: “Somebody else’s name” becomes “My own name for it”").waitFor();
    await dialog.getByRole("button", { name: "Save changes" }).click();
    await page.getByText("“My own name for it” is changed.").waitFor();
  });

  it("says which of its fields the catalog has outgrown, either way", async () => {
    const fields = ["employee.name", "start_date", "reason"];
    await make("Outgrown", { "time-off": { actions: ["read"], fields } });
    const catalog = await admin<CatalogDocument>("GET", "/catalog");
    const timeOff = catalog.endpoints.find(({ id }) => id === "time-off");
    if (timeOff === undefined) throw new Error("The example has no time off any more");
    timeOff.fields = timeOff.fields
      .filter(({ path }) => path !== "start_date")
      .map((field) => (field.path === "reason" ? { path: "reason.text", type: "string" } : field));
    const page = await open();
    await serveCatalog(page, catalog);
    await page.reload();
    await page.getByRole("button", { name: "Show what “Outgrown” may do" }).click();
    const dialog = page.getByRole("dialog");
    const stale = dialog.getByText("No longer in the catalog, without effect").locator("..");
    expect(await stale.locator("code").textContent()).toBe("time-off: start_date");
    const widened = dialog.getByText("Wider than when it was granted").locator("..");
    expect(await widened.locator("code").textContent()).toBe("time-off: reason");
  });

  it("does not lose an edit by Escape", async () => {
    await make("Half edited");
    const page = await open();
    await page.getByRole("button", { name: "Show what “Half edited” may do" }).click();
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    await page.getByRole("dialog").getByLabel("Key name").fill("Half");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Go on editing" }).click();
    expect(await page.getByRole("dialog").getByLabel("Key name").inputValue()).toBe("Half");
  });
});

describe("the audit log", () => {
  it("says who generated, changed and revoked what, filtered by key and kind", async () => {
    const { id, version } = await make("Told of");
    await admin("PATCH", `/keys/${id}`, { name: "Told of twice" }, { "If-Match": `"${version}"` });
    await admin("DELETE", `/keys/${id}`);
    const page = await open();
    await page.getByRole("link", { name: "Audit" }).click();
    await page.getByLabel("Name or id of a key").fill(id);
    const kinds = page.locator(".entry-what b");
    await page.getByText("3 of").waitFor();
    expect(await kinds.allTextContents()).toEqual(["Revoked a key", "Changed a key", "Generated a key"]);
    await page.getByLabel("What", { exact: true }).selectOption("key.changed");
    expect(await kinds.allTextContents()).toEqual(["Changed a key"]);
  });
});

describe("revoking ALL keys", () => {
  it("asks for the words, says how many, and then no key works", async () => {
    const keys = [await make("One of all"), await make("Another of all")];
    const page = await open();
    await page.getByRole("button", { name: "Revoke ALL keys" }).click();
    const dialog = page.getByRole("dialog", { name: "Revoke ALL keys?" });
    const { keys: count } = await admin<{ keys: number }>("GET", "/health");
    const button = dialog.getByRole("button", { name: `Revoke ${count} keys` });
    await dialog.getByText("This cannot be undone.").waitFor();
    await dialog.getByLabel("Type REVOKE ALL to confirm").fill("revoke all");
    expect(await button.isDisabled()).toBe(true);
    await dialog.getByLabel("Type REVOKE ALL to confirm").fill("REVOKE ALL");
    await button.click();
    await page.getByRole("dialog", { name: `${count} keys revoked` }).waitFor();
    for (const { key } of keys) expect((await call(key, "/api/v2/time-off")).status).toBe(401);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await page.getByText("No keys yet.").waitFor();
  });
});

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./support/page.ts";

const open = useBrowser();

async function pick(page: Page, endpoint: string, action = "Read") {
  await page.getByLabel(`${action} ${endpoint}`, { exact: true }).check();
  await page.getByRole("button", { name: new RegExp(`^Fields of ${endpoint}`) }).click();
  return (title: string) => page.getByRole("checkbox", { name: title, exact: true });
}

describe("the field picker", () => {
  it("leaves sensitive fields out until somebody takes them in", async () => {
    const page = await open();
    const box = await pick(page, "Employee time off");
    expect(await box("Reason").isChecked()).toBe(false);
    expect(await box("First day").isChecked()).toBe(true);
    await page.getByText("13 of 15 fields").waitFor();
  });

  it("shows a parent as part, whole or nothing of what is in it", async () => {
    const page = await open();
    const box = await pick(page, "Employee time off");
    const parent = box("Approver");
    const state = () => parent.evaluate((input: HTMLInputElement) => [input.checked, input.indeterminate]);
    expect(await state()).toEqual([true, false]);
    await box("Approver › Approver's name").uncheck();
    expect(await state()).toEqual([false, true]);
    await box("Approver › Approver's employee ID").uncheck();
    expect(await state()).toEqual([false, false]);
    await parent.check();
    expect(await box("Approver › Approver's name").isChecked()).toBe(true);
  });

  it("tells an object as a whole from all that is in it today", async () => {
    const page = await open();
    const box = await pick(page, "Employee time off");
    await page.getByRole("button", { name: /^Grant Approver as a whole/ }).click();
    await page.getByRole("button", { name: /^Approver is granted as a whole/ }).waitFor();
    await box("Approver › Approver's name").uncheck();
    await page.getByRole("button", { name: /^Grant Approver as a whole/ }).waitFor();
    expect(await box("Approver › Approver's employee ID").isChecked()).toBe(true);
  });

  it("finds fields by title and path, with what they are in", async () => {
    const page = await open();
    const box = await pick(page, "Employees");
    await page.getByLabel("Search fields").fill("iban");
    expect(await page.getByRole("checkbox").locator("visible=true").count()).toBeLessThan(6);
    expect(await box("Bank account › IBAN").isVisible()).toBe(true);
    expect(await box("Bank account").isVisible()).toBe(true);
    await page.getByLabel("Search fields").fill("no such field");
    await page.getByText("No field matches “no such field”.").waitFor();
  });

  it("selects none, all, and all but sensitive", async () => {
    const page = await open();
    await pick(page, "Employee time off");
    for (const [name, count] of [
      ["None", "0 of 15 fields"],
      ["All", "15 of 15 fields"],
      ["All but sensitive", "13 of 15 fields"],
    ] as const) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByText(count).waitFor();
    }
  });

  it("sets ALL fields apart, and finds back to the list that was", async () => {
    const page = await open();
    await pick(page, "Employee time off");
    await page.getByRole("button", { name: "None", exact: true }).click();
    await page.getByRole("checkbox", { name: "First day", exact: true }).check();
    await page.getByRole("radio", { name: "ALL fields" }).check();
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Fields of Employee time off: ALL fields" }).click();
    await page.getByRole("radio", { name: "These fields" }).check();
    await page.getByText("1 of 15 fields").waitFor();
  });

  it("marks what creating requires", async () => {
    const page = await open();
    await pick(page, "Employee time off", "Create");
    expect(await page.getByText("Required to create").count()).toBe(4);
  });

  it("is used by keyboard alone, and gives the focus back", async () => {
    const page = await open();
    await page.getByLabel("Read Employee time off").focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: /^Fields of Employee time off/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("checkbox", { name: "Request ID", exact: true }).focus();
    await page.keyboard.press("Space");
    await page.getByText("12 of 15 fields").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Employee");
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("button", { name: "Show what is in Employee" }).waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-endpoint") === "time-off");
  });
});

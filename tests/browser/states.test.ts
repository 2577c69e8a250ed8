/** What the page says while it waits, and when gate or network fail: what to do, with nothing lost. */
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./support/axe.ts";
import { chooseCalendar, generate, useBrowser } from "./support/page.ts";

const open = useBrowser();

describe("offline", () => {
  it("loses nothing that was entered, says so, and goes on once the network is back", async () => {
    const page = await open();
    await chooseCalendar(page);
    await page.getByLabel("Key name").fill("Kept offline");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Generate key" }).click();
    await page.getByText("You are offline. What you entered is kept.").waitFor();
    await page.getByText("The gate did not answer.").waitFor();
    await expectAccessible(page, "offline");
    expect(await page.getByLabel("Key name").inputValue()).toBe("Kept offline");
    await page.context().setOffline(false);
    expect(await generate(page, "Kept offline")).toMatch(/^fg_/);
    await page.getByText("You are offline.").waitFor({ state: "detached" });
  });

  it("still previews: the engine is in the page", async () => {
    const page = await open();
    await page.context().setOffline(true);
    await chooseCalendar(page);
    await page.getByText("Can read employee name, first day, and last day").waitFor();
  });
});

describe("a gate that fails", () => {
  const PROBLEM = { title: "The registry does not answer", status: 503, code: "registry_unavailable" };

  it("is told apart from a key that was made, and a second try makes no second key", async () => {
    const page = await open();
    await chooseCalendar(page);
    const attempts: (string | undefined)[] = [];
    await page.route("**/admin/api/keys", async (route) => {
      attempts.push(route.request().headers()["idempotency-key"]);
      if (attempts.length > 1) return route.continue();
      return route.fulfill({ status: 503, contentType: "application/problem+json", json: PROBLEM });
    });
    await page.getByLabel("Key name").fill("Tried twice");
    await page.getByRole("button", { name: "Generate key" }).click();
    await page.getByText("so the change may or may not have been made").waitFor();
    expect(await generate(page, "Tried twice")).toMatch(/^fg_/);
    expect(attempts).toHaveLength(2);
    expect(new Set(attempts).size).toBe(1);
  });

  it("at the start leaves a page that says what to do", async () => {
    const page = await open({ signedIn: false });
    await page.route("**/admin/api/session", (route) =>
      route.fulfill({ status: 503, contentType: "application/problem+json", json: PROBLEM }),
    );
    await page.reload();
    await page.getByRole("heading", { name: "The page could not start" }).waitFor();
    await page.getByText("check whether the gate is running").waitFor();
    await expectAccessible(page, "a failed start");
    await page.unrouteAll();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByLabel("Admin token").waitFor();
  });

  it("is not mistaken for an empty list of keys", async () => {
    const page = await open();
    await page.route("**/admin/api/keys?*", (route) =>
      route.fulfill({ status: 503, contentType: "application/problem+json", json: PROBLEM }),
    );
    await page.getByRole("button", { name: "Reload the list" }).click();
    await page.getByRole("region", { name: "Keys" }).getByRole("alert").waitFor();
    expect(await page.getByRole("region", { name: "Your first key, in three steps" }).count()).toBe(0);
  });
});

it("says that it is loading for as long as it is", async () => {
  const page = await open({ signedIn: false });
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/admin/api/session", async (route) => {
    await held;
    return route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await page.getByText("Loading…").waitFor();
  answer();
  await page.getByLabel("Admin token").waitFor();
});

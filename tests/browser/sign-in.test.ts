import { describe, expect, inject, it } from "vitest";
import { chooseCalendar, generate, useBrowser } from "./support/page.ts";

const open = useBrowser();

describe("signing in", () => {
  it("takes the admin token and no other, and says so", async () => {
    const page = await open({ signedIn: false });
    await page.getByLabel("Admin token").fill("not-the-token");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").getByText("This is not the admin token.").waitFor();
    await page.getByLabel("Admin token").fill(inject("token"));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "New key" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "New key" }).waitFor();
  });

  it("keeps the token out of storage, address and every cookie a script can read", async () => {
    const page = await open();
    const seen = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(seen).not.toContain(inject("token"));
    expect(page.url()).not.toContain(inject("token"));
  });

  it("loses nothing that was entered when the session ends in the middle", async () => {
    const page = await open();
    await chooseCalendar(page);
    await page.getByLabel("Key name").fill("Kept over a sign-in");
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Generate key" }).click();
    await page.getByRole("heading", { name: "Sign in again" }).waitFor();
    await page.context().addCookies(cookies);
    await page.getByLabel("Admin token").fill(inject("token"));
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Sign in again" }).waitFor({ state: "detached" });
    expect(await page.getByLabel("Key name").inputValue()).toBe("Kept over a sign-in");
    expect(await generate(page, "Kept over a sign-in")).toMatch(/^fg_/);
  });

  it("ends with a click, and the page is gone with it", async () => {
    const page = await open({ signedIn: false });
    await page.getByLabel("Admin token").fill(inject("token"));
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Admin token").waitFor();
    await page.reload();
    await page.getByLabel("Admin token").waitFor();
  });
});

describe("what goes with the page", () => {
  it("is headers that let it run its own scripts and nothing else", async () => {
    const { headers } = await fetch(`${inject("base")}/admin/`);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("is no inline code and no word to a third party", async () => {
    const page = await open({ signedIn: false });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    await page.reload();
    await page.getByLabel("Admin token").waitFor();
    expect(new Set(asked)).toEqual(new Set([inject("base")]));
    const html = await (await fetch(`${inject("base")}/admin/`)).text();
    expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)|\son\w+=/);
  });

  it("is the very engine that the gate runs", async () => {
    const page = await open();
    const digest = await page.locator(".engine").getAttribute("data-digest");
    const gate = await fetch(`${inject("base")}/healthz`);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(gate.headers.get("fieldgate-engine")).toBe(digest);
    await page
      .getByText("The preview on this page and the gate run the same engine.")
      .waitFor({ state: "attached" });
  });

  it("leads from /admin to the page, and tells of nothing that is not there", async () => {
    const moved = await fetch(`${inject("base")}/admin`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/admin/"]);
    expect((await fetch(`${inject("base")}/admin/nothing.js`)).status).toBe(404);
    expect((await fetch(`${inject("base")}/admin/`, { method: "POST" })).status).toBe(405);
  });
});

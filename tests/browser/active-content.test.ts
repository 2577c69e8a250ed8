/** An answer that a browser would run, asked for by a key with all fields, beside an Administrator's open session. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/chromium.mjs";
import buildGate from "../wire/bundle.ts";
import { ADMIN_TOKEN } from "../wire/deployment.ts";
import { makeKey, startWorkerd, type Workerd } from "../wire/workerd.ts";
import { signIn } from "./support/stack.ts";

const ACTIVE = `<!doctype html><title>still</title>
  <script>document.title = "ran"; fetch("/admin/api/keys");</script>
  <meta http-equiv="refresh" content="0; url=/admin/api/catalog">
  <link rel="stylesheet" href="/admin/api/audit">
  <img src="/admin/api/session" onerror="document.title = 'ran'">
  <svg onload="document.title = 'ran'"></svg>
  <iframe src="/admin/api/keys"></iframe>
  <object data="/admin/api/health"></object>
  <video src="/admin/api/health" autoplay></video>`;

/** Long enough for a page to do all it is going to do. */
const SETTLED_MS = 1_000;

const origin = createServer((_, response) =>
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(ACTIVE),
);
let gate: Workerd;
let browser: Browser;

beforeAll(async () => {
  buildGate();
  origin.listen(0, "127.0.0.1");
  await once(origin, "listening");
  gate = await startWorkerd(`127.0.0.1:${originPort()}`);
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});

afterAll(async () => {
  await browser.close();
  gate.stop();
  origin.close();
});

const originPort = () => (origin.address() as AddressInfo).port;

/** Opens an address with a key and an Administrator's session; says what became of the page and what it was given. */
async function opened(url: string) {
  const context = await browser.newContext({
    extraHTTPHeaders: { "x-api-key": await makeKey(gate, { "time-off": { actions: ["read"] } }) },
  });
  const base = `http://localhost:${gate.ports.http}`;
  const [name = "", value = ""] = (await signIn(base, ADMIN_TOKEN)).split("=");
  await context.addCookies([{ name, value, url: base }]);
  const page = await context.newPage();
  const given: string[] = [];
  page.on("response", (response) => given.push(response.url()));
  const answer = await page.goto(url, { waitUntil: "commit" });
  await page.waitForTimeout(SETTLED_MS);
  // A page that has led itself elsewhere has no title at that moment.
  const title = await page.title().catch(() => "gone");
  await context.close();
  return { given, title, type: answer?.headers()["content-type"] };
}

it("an answer with active content runs nothing and asks for nothing", async () => {
  const url = `http://localhost:${gate.ports.http}/api/v2/time-off`;
  expect(await opened(url)).toEqual({ given: [url], title: "still", type: "text/html; charset=utf-8" });
});

it("and would do both without the gate", async () => {
  const { given } = await opened(`http://127.0.0.1:${originPort()}/`);
  expect(given.length).toBeGreaterThan(3);
});

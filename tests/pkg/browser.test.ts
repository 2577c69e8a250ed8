import { type Browser, chromium } from "playwright-core";
import { build, type InlineConfig, type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/chromium.mjs";
import { createProject } from "./support/project.ts";

const PAGE = '<!doctype html><title>Fieldgate</title><script type="module" src="/main.ts"></script>';
const MAIN = `
  import { mask } from "fieldgate";
  const answer = new Response('[{"name":"Ada","salary":1}]');
  const permitted = answer.body!.pipeThrough(mask(["name"]).projectStream());
  document.title = await new Response(permitted).text();
`;

let browser: Browser;
let server: PreviewServer;
beforeAll(async () => {
  const { folder } = await createProject({ "index.html": PAGE, "main.ts": MAIN });
  const config: InlineConfig = {
    root: folder,
    configFile: false,
    logLevel: "warn",
    build: { target: "es2022" },
  };
  await build(config);
  server = await preview({ ...config, preview: { port: 0 } });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it("a Vite build projects in Chromium, with nothing configured", async () => {
  const page = await browser.newPage();
  const faults: unknown[] = [];
  page.on("pageerror", (error) => faults.push(error));
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  await expect.poll(() => page.title()).toBe('[{"name":"Ada"}]');
  expect(faults).toEqual([]);
});

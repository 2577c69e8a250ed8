import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { build, type InlineConfig, preview } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/chromium.mjs";
import { createProject, type Project } from "./support/project.ts";

const MAIN = `
  import { mask } from "fieldgate";
  const answer = new Response('[{"name":"Ada","salary":1}]');
  const permitted = answer.body.pipeThrough(mask(["name"]).projectStream());
  document.title = await new Response(permitted).text();
`;
const PAGE = '<!doctype html><script type="module" src="/main.js"></script>';
const BARE_PAGE = `<!doctype html>
  <script type="importmap">{ "imports": { "fieldgate": "/node_modules/fieldgate/dist/browser.js" } }</script>
  <script type="module" src="/main.js"></script>`;
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };

let browser: Browser;
let project: Project;
beforeAll(async () => {
  project = await createProject({ "index.html": PAGE, "bare.html": BARE_PAGE, "main.js": MAIN });
  browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
});
afterAll(() => browser.close());

async function expectProjected(url: string): Promise<void> {
  const page = await browser.newPage();
  const faults: unknown[] = [];
  page.on("pageerror", (error) => faults.push(error));
  await page.goto(url);
  await expect.poll(() => page.title()).toBe('[{"name":"Ada"}]');
  expect(faults).toEqual([]);
}

it("a Vite build projects in Chromium without configuration", async () => {
  const config: InlineConfig = {
    root: project.folder,
    configFile: false,
    logLevel: "warn",
    build: { target: "es2022" },
  };
  await build(config);
  const server = await preview({ ...config, preview: { port: 0 } });
  await expectProjected(server.resolvedUrls?.local[0] ?? "");
  await server.close();
});

it("a page without any bundler projects in Chromium, by an import map", async () => {
  const server = createServer(({ url = "/" }, response) => {
    response.setHeader("Content-Type", TYPES[extname(url)] ?? "application/octet-stream");
    createReadStream(join(project.folder, url))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await listening(server);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("it listens on a port");
  await expectProjected(`http://localhost:${address.port}/bare.html`);
  server.close();
});

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "localhost", resolve));
}

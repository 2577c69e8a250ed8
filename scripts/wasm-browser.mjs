// @ts-check
// Runs the engine's wasm tests in a real browser: wasm-bindgen's runner serves them, and playwright opens the page.

import { createServer } from "node:net";
import { CHROMIUM_FLAGS } from "./chromium.mjs";
import { SetupError, start, stop } from "./setup.mjs";

const DEADLINE_MS = 120_000;

/** @param {string} executablePath */
export async function testWasmInBrowser(executablePath) {
  console.log("\n▸ engine as wasm in Chromium");
  const { chromium } = await import("playwright-core");
  const address = `127.0.0.1:${await freePort()}`;
  const runner = start(
    "cargo",
    ["test", "--locked", "--target", "wasm32-unknown-unknown", "--features", "wasm", "--test", "wasm"],
    {
      NO_HEADLESS: "1",
      WASM_BINDGEN_USE_BROWSER: "1",
      WASM_BINDGEN_TEST_ADDRESS: address,
    },
  );
  runner.stderr.pipe(process.stderr);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    await served(address);
    const page = await browser.newPage();
    await page.goto(`http://${address}/`);
    const result = page.locator("#output", { hasText: "test result: " });
    await result.waitFor({ state: "attached", timeout: DEADLINE_MS });
    const output = (await result.textContent()) ?? "";
    console.log(output);
    if (!/test result: ok\. [1-9]/.test(output))
      throw new SetupError("The engine's tests failed in Chromium.");
  } finally {
    await browser.close();
    stop(runner);
  }
}

/** @param {string} address */
async function served(address) {
  for (const until = Date.now() + DEADLINE_MS; Date.now() < until; ) {
    const response = await fetch(`http://${address}/`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new SetupError("The test page was not served in time.");
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const address = probe.address();
        probe.close(() =>
          address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
        );
      });
  });
}

import { afterAll, beforeAll, expect, it } from "vitest";
import { call, useBrowser } from "./support/page.ts";
import { signIn } from "./support/stack.ts";
import { startVectorGate, type VectorGate, vectors } from "./support/vector-gate.ts";

const open = useBrowser();
let gate: VectorGate;

beforeAll(async () => {
  gate = await startVectorGate();
}, 90_000);
afterAll(() => gate?.stop());

it("for every shared vector the page's preview of a key is what the gate delivers to it, byte for byte", async () => {
  const page = await open({ base: gate.base, cookie: await signIn(gate.base, gate.token) });
  for (const [index, vector] of vectors().entries()) {
    const { id, key } = await makeKey(index, vector.fields);
    await page.goto(`${gate.base}/admin/#key/${id}`);
    const dialog = page.getByRole("dialog", { name: `v${index}`, exact: true });
    await dialog.getByRole("button", { name: "Use a body of your own" }).click();
    await dialog.getByRole("textbox", { name: /^A response body/ }).fill(vector.input);
    await dialog.getByRole("radio", { name: "Client receives" }).check();
    await dialog.getByRole("radio", { name: "Byte for byte" }).check();
    const promised = await dialog.locator("pre[data-form=exact]").textContent();

    const delivered = await call(key, `/v${index}`, gate.base);
    expect([delivered.status, await delivered.text()], vector.name).toEqual([200, vector.output]);
    expect(promised, vector.name).toBe(vector.output);
  }
}, 300_000);

async function makeKey(index: number, fields: readonly string[]): Promise<{ id: string; key: string }> {
  const response = await fetch(`${gate.base}/admin/api/keys`, {
    method: "POST",
    headers: { Authorization: `Bearer ${gate.token}`, "Content-Type": "application/json" },
    body: JSON.stringify({ name: `v${index}`, grants: { [`v${index}`]: { actions: ["read"], fields } } }),
  });
  expect(response.status).toBe(201);
  return response.json();
}

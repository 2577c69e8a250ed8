import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestHarness, type TestHarness } from "wrangler";
import { createProject } from "./support/project.ts";

const WORKER = `
  import { generateKey, mask } from "fieldgate";
  const names = mask(["name"]);
  export default {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname === "/key") return Response.json(generateKey());
      const permitted = new Response(request.body.pipeThrough(names.projectStream()));
      if (pathname === "/stream") return permitted;
      return permitted.text().then((text) => new Response(text), ({ code }) => new Response(code, { status: 502 }));
    },
  };
`;

/** The second is from before Workers had a `FinalizationRegistry`. */
describe.each(["2026-06-01", "2025-01-01"])("a Worker of %s, bundled by wrangler, in workerd", (date) => {
  let server: TestHarness;
  let url: URL;
  beforeAll(async () => {
    const config = `name = "worker"\nmain = "worker.js"\ncompatibility_date = "${date}"\n`;
    const { folder } = await createProject({ "worker.js": WORKER, "wrangler.toml": config });
    server = createTestHarness({ workers: [{ configPath: join(folder, "wrangler.toml") }] });
    ({ url } = await server.listen());
  });
  afterAll(() => server.close());

  it.each(["/stream", "/text"])("projects a body, as %s", async (path) => {
    const answer = await fetch(new URL(path, url), { method: "POST", body: '[{"name":"Ada","salary":1}]' });
    expect(await answer.text()).toBe('[{"name":"Ada"}]');
  });

  it("ends the stream of a faulty body in an error", async () => {
    const answer = await fetch(new URL("/text", url), { method: "POST", body: '[{"name":"Ada"},{"name":' });
    expect([answer.status, await answer.text()]).toEqual([502, "invalid_json"]);
  });

  it("generates keys", async () => {
    const answer = await fetch(new URL("/key", url));
    expect(await answer.json()).toMatchObject({ key: expect.stringMatching(/^fg_/) });
  });
});

/** Documents of packages as they are, without any correction: each read that was imported answers a key with a field list. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { Api } from "./api.ts";
import { folderOf } from "./deployment.ts";
import { GALAXY, SHIP_ENGINE, startPrism } from "./prism.ts";
import { harmless, readsOf } from "./reads.ts";

describe.each([
  { deployment: GALAXY, reads: 3, canary: "marc@scalar.com" },
  { deployment: SHIP_ENGINE, reads: 24, canary: "1999 Bishop Grandin Blvd" },
])("$deployment.name", ({ deployment, reads, canary }) => {
  it("a key without sensitive fields can call each read, gets values, and gets no sensitive one", async () => {
    const document = parse(deployment.document());
    const catalog = JSON.parse(readFileSync(join(folderOf(deployment), "catalog.json"), "utf8"));
    const start = () => startPrism(deployment.document());
    const api = await Api.start(deployment, { canary, publicBase: document.servers[0].url, start });
    onTestFinished(() => api.stop());
    const client = await api.client(harmless(catalog));
    const targets = readsOf(document, catalog);
    expect(targets).toHaveLength(reads);
    for (const target of targets) {
      const { status, text } = await client.get(target);
      expect([target, status]).toEqual([target, 200]);
      expect(text, target).toMatch(/:(true|false|"|-?\d)/);
    }
    const shown = api.check().map(({ answer }) => answer);
    expect(shown.join()).toContain(canary);
  });
});

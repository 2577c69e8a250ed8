import catalog from "fieldgate-catalog";
import { describe, expect, it } from "vitest";
import { api, create, read } from "./client.ts";

describe("the catalog", () => {
  it("is returned byte for byte as deployed", async () => {
    const response = await api("/catalog");
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.text()).toBe(catalog);
  });
});

describe("the audit log", () => {
  it("says who did what, when and with which catalog, page by page", async () => {
    const { id, name, grants } = await create();
    await api(`/keys/${id}`, { method: "DELETE" });
    const { catalog } = await read(await api("/health"));
    const one = await read(await api("/audit?limit=1"));
    expect(one.items).toMatchObject([
      { event: "key.revoked", keyId: id, actor: { kind: "token" }, detail: { name } },
    ]);
    const two = await read(await api(`/audit?limit=1&cursor=${one.next}`));
    expect(two.items).toMatchObject([
      {
        event: "key.created",
        keyId: id,
        detail: { name, grants, expiresAt: null, catalogDigest: catalog.digest },
      },
    ]);
    expect(Date.parse(two.items[0].at)).toBeLessThanOrEqual(Date.now());
    expect(two).not.toHaveProperty("next");
  });
});

describe("health", () => {
  it("says how many keys are alive, how far KV is behind, and which catalog and engine decide", async () => {
    expect(await read(await api("/health"))).toMatchObject({
      keys: 0,
      outbox: { length: 0, oldestMs: null },
    });
    await create();
    const health = await read(await api("/health"));
    expect(health).toMatchObject({ status: "ok", keys: 1, outbox: { length: 1 } });
    expect(health.outbox.oldestMs).toBeGreaterThanOrEqual(0);
    expect(health.catalog.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(health.engine.digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

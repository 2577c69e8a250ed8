import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { FORMAT, migrate } from "../../../pkg/worker/registry/schema.ts";
import { BY, created, evict, newKey, registry } from "./world.ts";

describe("the database", () => {
  it("has its format's number, and opening it again changes nothing", async () => {
    const { id, digest } = await created();
    await runInDurableObject(registry(), (_, { storage }) => {
      migrate(storage);
      expect(storage.sql.exec("SELECT number FROM format").one()).toEqual({ number: FORMAT });
    });
    expect(await registry().verdict(id, digest)).toMatchObject({ alive: true });
  });

  it("of a newer release is refused rather than guessed at", async () => {
    await created();
    await runInDurableObject(registry(), (_, { storage }) => {
      storage.sql.exec("UPDATE format SET number = ?", FORMAT + 1);
      expect(() => migrate(storage)).toThrow("newer");
      storage.sql.exec("UPDATE format SET number = ?", FORMAT);
    });
  });

  it("has no key's text: it never gets one", async () => {
    const { id } = await created(newKey({ name: "canary" }));
    await evict();
    await registry().update(id, (await registry().get(id))?.version ?? "", { name: "canary 2" }, BY);
    const dump = await runInDurableObject(registry(), (_, { storage }) =>
      JSON.stringify(
        ["keys", "audit", "outbox", "idempotency", "sessions"].map((t) =>
          storage.sql.exec(`SELECT * FROM ${t}`).toArray(),
        ),
      ),
    );
    expect(dump).toContain("canary");
    expect(dump).not.toMatch(/fg_[A-Za-z0-9]{12}_/);
  });
});

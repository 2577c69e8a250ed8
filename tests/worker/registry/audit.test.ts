import { describe, expect, it } from "vitest";
import { ACTOR, BY, created, registry } from "./world.ts";

describe("the audit log", () => {
  it("lists every change with who, when and what, newest first", async () => {
    const before = Date.now();
    const key = await created();
    await registry().update(key.id, key.version, { name: "Renamed" }, BY);
    await registry().revoke(key.id, ACTOR);
    await created();
    await registry().revokeAll(ACTOR);
    const { items } = await registry().audit(undefined, 10);
    expect(items.map(({ event }) => event)).toEqual([
      "keys.revoked_all",
      "key.created",
      "key.revoked",
      "key.changed",
      "key.created",
    ]);
    expect(items[0]).toMatchObject({ detail: { revoked: 1 } });
    expect(items[2]).toMatchObject({ keyId: key.id, detail: { name: "Renamed" } });
    expect(items[3]).toHaveProperty("detail", {
      before: { name: key.name },
      after: { name: "Renamed" },
      catalogDigest: BY.catalogDigest,
    });
    expect(items[4]).toMatchObject({
      detail: { name: key.name, grants: key.record.grants, catalogDigest: BY.catalogDigest },
    });
    for (const { at, actor } of items) {
      expect(actor).toEqual(ACTOR);
      expect(at).toBeGreaterThanOrEqual(before);
    }
  });

  it("has no entry for what changed nothing", async () => {
    const { id, version } = await created();
    await registry().revoke("nobody", ACTOR);
    await registry().update(id, "0".repeat(64), { name: "lost" }, BY);
    await registry().update("nobody", version, { name: "lost" }, BY);
    expect((await registry().audit(undefined, 10)).items).toHaveLength(1);
  });

  it("outlives the keys in it", async () => {
    const { id } = await created();
    await registry().revokeAll(ACTOR);
    const { items } = await registry().audit(undefined, 10);
    expect(items.at(-1)).toMatchObject({ event: "key.created", keyId: id });
  });

  it("pages without gaps", async () => {
    for (let n = 0; n < 5; n++) await created();
    const first = await registry().audit(undefined, 2);
    const second = await registry().audit(first.next, 2);
    const third = await registry().audit(second.next, 2);
    const seqs = [...first.items, ...second.items, ...third.items].map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
    expect(seqs).toHaveLength(5);
    expect(third).not.toHaveProperty("next");
  });
});

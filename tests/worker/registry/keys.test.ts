import { describe, expect, it } from "vitest";
import { IDEMPOTENCY_MS } from "../../../pkg/worker/registry/keys.ts";
import { BY, created, newKey, registry, world } from "./world.ts";

describe("the list", () => {
  it("shows the newest first and pages through all of them, each once", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 7; n++) ids.unshift((await created()).id);
    const seen: string[] = [];
    let cursor: number | undefined;
    do {
      const page = await registry().list(cursor, 3);
      seen.push(...page.items.map(({ record }) => record.id));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(ids);
  });

  it("neither repeats nor skips a key when others are created and revoked between two pages", async () => {
    const [first, second, third, fourth] = [
      await created(),
      await created(),
      await created(),
      await created(),
    ];
    const page = await registry().list(undefined, 2);
    expect(page.items.map(({ record }) => record.id)).toEqual([fourth.id, third.id]);
    await created();
    await registry().revoke(third.id, BY.actor);
    const rest = await registry().list(page.next, 2);
    expect(rest.items.map(({ record }) => record.id)).toEqual([second.id, first.id]);
    expect(rest).not.toHaveProperty("next");
  });

  it("has no revoked key", async () => {
    const [kept, gone] = [await created(), await created()];
    await registry().revoke(gone.id, BY.actor);
    expect((await registry().list(undefined, 10)).items.map(({ record }) => record.id)).toEqual([kept.id]);
  });
});

describe("a change", () => {
  it("replaces what it names and nothing else", async () => {
    const key = await created();
    const expiresAt = Date.now() + 60_000;
    const result = await registry().update(key.id, key.version, { expiresAt }, BY);
    if (result.outcome !== "updated") throw new Error("not updated");
    expect(result.key.record).toMatchObject({ name: key.name, grants: key.record.grants, expiresAt });
    expect(await registry().get(key.id)).toEqual(result.key);
  });

  it("that lost the race changes nothing and returns who was first", async () => {
    const { id, version } = await created();
    const [won, lost] = await Promise.all([
      registry().update(id, version, { name: "first" }, BY),
      registry().update(id, version, { name: "second" }, BY),
    ]);
    if (won.outcome !== "updated") throw new Error("the first was not made");
    expect(lost).toEqual({
      outcome: "lost",
      version: won.key.version,
      updatedAt: won.key.record.updatedAt,
      updatedBy: BY.actor,
    });
    expect((await registry().get(id))?.record.name).toBe("first");
  });

  it("does not bring a revoked key back", async () => {
    const { id, digest, version } = await created();
    await registry().revoke(id, BY.actor);
    expect(await registry().update(id, version, { name: "again" }, BY)).toEqual({ outcome: "unknown" });
    expect(await registry().verdict(id, digest)).toEqual({ alive: false });
  });
});

describe("revoking one key", () => {
  it("works once, is known afterwards, and recognises a key that never existed", async () => {
    const { id } = await created();
    expect(await registry().revoke(id, BY.actor)).toBe("revoked");
    expect(await registry().revoke(id, BY.actor)).toBe("already_revoked");
    expect(await registry().revoke("nobody", BY.actor)).toBe("unknown");
  });

  it("leaves the others alone", async () => {
    const [kept, gone] = [await created(), await created()];
    await registry().revoke(gone.id, BY.actor);
    expect(await registry().verdict(kept.id, kept.digest)).toMatchObject({ alive: true });
  });
});

describe("an idempotency key", () => {
  it("creates one key, however often it is repeated", async () => {
    const first = newKey({ idempotencyKey: "once" });
    const answers = await Promise.all([
      registry().create(first, BY),
      registry().create(newKey({ idempotencyKey: "once", name: first.name }), BY),
      registry().create(newKey({ idempotencyKey: "once" }), BY),
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(["created", "repeated", "repeated"]);
    expect(answers.slice(1)).toEqual([
      { outcome: "repeated", id: first.id, isSame: true },
      { outcome: "repeated", id: first.id, isSame: false },
    ]);
    expect((await registry().health()).keys).toBe(1);
  });

  it("is still known when its key has been revoked", async () => {
    const { id, name } = await created(newKey({ idempotencyKey: "once" }));
    await registry().revoke(id, BY.actor);
    expect(await registry().create(newKey({ idempotencyKey: "once", name }), BY)).toEqual({
      outcome: "repeated",
      id,
      isSame: true,
    });
  });

  it("is forgotten after a day", async () => {
    await created(newKey({ idempotencyKey: "once" }));
    world.aheadMs += IDEMPOTENCY_MS - 5_000;
    expect(await registry().create(newKey({ idempotencyKey: "once" }), BY)).toMatchObject({
      outcome: "repeated",
    });
    world.aheadMs += 5_001;
    expect(await registry().create(newKey({ idempotencyKey: "once" }), BY)).toMatchObject({
      outcome: "created",
    });
  });
});

import { describe, expect, it } from "vitest";
import { BY, created, evict, newKey, now, registry, world } from "./world.ts";

describe("a verdict", () => {
  it("says that a created key is alive, and includes its record", async () => {
    const { id, digest, version } = await created();
    const verdict = await registry().verdict(id, digest);
    expect(verdict).toMatchObject({ alive: true, version });
    expect(verdict.alive && verdict.record?.byteLength).toBeGreaterThan(0);
  });

  it("leaves out the record for a caller that has its version, and includes it for one that has another", async () => {
    const { id, digest, version } = await created();
    expect(await registry().verdict(id, digest, version)).toEqual({ alive: true, version });
    expect(await registry().verdict(id, digest, "0".repeat(64))).toHaveProperty("record");
  });

  it("is dead for a key that never existed, and for a right id with a wrong digest", async () => {
    const { id, digest } = await created();
    expect(await registry().verdict("nobody", digest)).toEqual({ alive: false });
    expect(await registry().verdict(id, "f".repeat(64))).toEqual({ alive: false });
  });

  it("is dead as soon as the revoke has returned", async () => {
    const { id, digest } = await created();
    await registry().revoke(id, BY.actor);
    expect(await registry().verdict(id, digest)).toEqual({ alive: false });
  });

  it("has the new version after a change", async () => {
    const { id, digest, version } = await created();
    const changed = await registry().update(id, version, { name: "Renamed" }, BY);
    if (changed.outcome !== "updated") throw new Error("not updated");
    expect(changed.key.version).not.toBe(version);
    expect(await registry().verdict(id, digest, version)).toMatchObject({
      alive: true,
      version: changed.key.version,
    });
  });

  it("does not check expiry: the engine does, from the record", async () => {
    const { id, digest } = await created(newKey({ expiresAt: now() + 1_000 }));
    world.aheadMs += 10_000;
    expect(await registry().verdict(id, digest)).toMatchObject({ alive: true });
  });

  it("is the same after an eviction", async () => {
    const [alive, dead] = [await created(), await created()];
    await registry().revoke(dead.id, BY.actor);
    await evict();
    expect(await registry().verdict(alive.id, alive.digest)).toMatchObject({
      alive: true,
      version: alive.version,
    });
    expect(await registry().verdict(dead.id, dead.digest)).toEqual({ alive: false });
  });
});

import { describe, expect, it } from "vitest";
import { BY, created, evict, newKey, now, registry, world } from "./world.ts";

describe("a verdict", () => {
  it("says that a created key is alive, and brings its record", async () => {
    const { id, digest, version } = await created();
    const verdict = await registry().verdict(id, digest);
    expect(verdict).toMatchObject({ alive: true, version });
    expect(verdict.alive && verdict.record?.byteLength).toBeGreaterThan(0);
  });

  it("leaves the record out for whom holds its version, and brings it to whom holds another", async () => {
    const { id, digest, version } = await created();
    expect(await registry().verdict(id, digest, version)).toEqual({ alive: true, version });
    expect(await registry().verdict(id, digest, "0".repeat(64))).toHaveProperty("record");
  });

  it("says no to a key that never was, and to a right id with a wrong digest", async () => {
    const { id, digest } = await created();
    expect(await registry().verdict("nobody", digest)).toEqual({ alive: false });
    expect(await registry().verdict(id, "f".repeat(64))).toEqual({ alive: false });
  });

  it("says no as soon as the revoke has answered", async () => {
    const { id, digest } = await created();
    await registry().revoke(id, BY.actor);
    expect(await registry().verdict(id, digest)).toEqual({ alive: false });
  });

  it("brings the new version after a change", async () => {
    const { id, digest, version } = await created();
    const changed = await registry().update(id, version, { name: "Renamed" }, BY);
    if (changed.outcome !== "updated") throw new Error("not updated");
    expect(changed.key.version).not.toBe(version);
    expect(await registry().verdict(id, digest, version)).toMatchObject({
      alive: true,
      version: changed.key.version,
    });
  });

  it("does not judge expiry: that is the engine's, from the record", async () => {
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

import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { IDLE_MS_MAX, SESSION_MS_MAX } from "../../../pkg/worker/registry/sessions.ts";
import { ACTOR, evict, now, registry, world } from "./world.ts";

const SESSION = "5".repeat(64);
const TOKEN = "7".repeat(64);

describe("a session", () => {
  it("is valid until it is closed, across evictions", async () => {
    await registry().openSession(SESSION, TOKEN, ACTOR);
    await evict();
    expect(await registry().useSession(SESSION, TOKEN)).toBeDefined();
    await registry().closeSession(SESSION, ACTOR);
    expect(await registry().useSession(SESSION, TOKEN)).toBeUndefined();
  });

  it("ends for good with the token that opened it", async () => {
    await registry().openSession(SESSION, TOKEN, ACTOR);
    expect(await registry().useSession(SESSION, "8".repeat(64))).toBeUndefined();
    expect(await registry().useSession(SESSION, TOKEN)).toBeUndefined();
  });

  it("ends when nobody has used it, and continues while somebody does", async () => {
    await registry().openSession(SESSION, TOKEN, ACTOR);
    for (let use = 0; use < 4; use++) {
      world.aheadMs += IDLE_MS_MAX - 2 * 60_000;
      expect(await registry().useSession(SESSION, TOKEN)).toBeDefined();
    }
    world.aheadMs += IDLE_MS_MAX + 1;
    expect(await registry().useSession(SESSION, TOKEN)).toBeUndefined();
  });

  it("ends at its absolute limit, however much it is used", async () => {
    const { endsAt } = await registry().openSession(SESSION, TOKEN, ACTOR);
    expect(endsAt).toBeLessThanOrEqual(now() + SESSION_MS_MAX);
    const step = IDLE_MS_MAX / 2;
    while (now() + step < endsAt) {
      world.aheadMs += step;
      expect(await registry().useSession(SESSION, TOKEN)).toMatchObject({ endsAt });
    }
    world.aheadMs += step;
    expect(await registry().useSession(SESSION, TOKEN)).toBeUndefined();
  });

  it("that is over leaves no row once somebody signs in again", async () => {
    await registry().openSession(SESSION, TOKEN, ACTOR);
    world.aheadMs += SESSION_MS_MAX + 1;
    await registry().openSession("6".repeat(64), TOKEN, ACTOR);
    const rows = await runInDurableObject(registry(), (_, { storage }) =>
      storage.sql.exec("SELECT digest FROM sessions").toArray(),
    );
    expect(rows).toEqual([{ digest: "6".repeat(64) }]);
  });
});

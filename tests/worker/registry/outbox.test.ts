import { describe, expect, it } from "vitest";
import {
  afterChange,
  afterClaim,
  afterWrite,
  BACKOFF_MS_MAX,
  backoffMs,
  EXPIRATION_AHEAD_S_MIN,
  EXPIRATION_S_MAX,
  LEASE_MS,
  WRITE_DEADLINE_MS,
  WRITE_SPACING_MS,
  writeFor,
} from "../../../pkg/worker/registry/outbox.ts";

const NOW = 1_800_000_000_000;
const DIGEST = "d".repeat(64);
const entry = afterChange(undefined, DIGEST, NOW);

describe("the outbox's rules", () => {
  it("make the first write wait for the spacing, and let later changes join it without delaying it", () => {
    expect(entry.dueAt).toBe(NOW + WRITE_SPACING_MS);
    const again = afterChange(entry, DIGEST, NOW + 500);
    expect(again).toEqual({ ...entry, change: 2 });
  });

  it("delete an entry only if nothing changed since it was claimed", () => {
    const claimed = afterClaim(entry, NOW);
    expect(afterWrite(claimed, claimed, true, NOW)).toBeUndefined();
    const changed = afterChange(claimed, DIGEST, NOW);
    expect(afterWrite(changed, claimed, true, NOW)).toMatchObject({
      change: 2,
      dueAt: NOW + WRITE_SPACING_MS,
    });
  });

  it("keep a claimed entry from other drains until its write has ended or was given up", () => {
    const claimed = afterClaim(entry, NOW);
    expect(claimed.dueAt).toBe(NOW + LEASE_MS);
    expect(afterChange(claimed, DIGEST, NOW + 1).dueAt).toBe(NOW + LEASE_MS);
    expect(LEASE_MS).toBeGreaterThan(WRITE_DEADLINE_MS);
  });

  it("try again after longer and longer, but never longer than the maximum", () => {
    const waits = Array.from({ length: 40 }, (_, attempts) => backoffMs(attempts));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBeGreaterThanOrEqual(WRITE_SPACING_MS);
    expect(waits.at(-1)).toBe(BACKOFF_MS_MAX);
  });

  it("delete the copy of a revoked key", () => {
    expect(writeFor(DIGEST, undefined, NOW)).toEqual({ kind: "delete", name: `key:${DIGEST}` });
  });

  it("give a key without expiry no expiration, and a key with expiry its own second, rounded up", () => {
    const record = new Uint8Array([1]);
    expect(writeFor(DIGEST, { record, expiresAt: null }, NOW)).not.toHaveProperty("expiration");
    const expiresAt = NOW + 3_600_001;
    expect(writeFor(DIGEST, { record, expiresAt }, NOW)).toHaveProperty("expiration", NOW / 1000 + 3_601);
  });

  it("never ask KV for a second that it cannot store", () => {
    const record = new Uint8Array([1]);
    const max = EXPIRATION_S_MAX * 1000;
    for (const expiresAt of [max, max + 1, Number.MAX_SAFE_INTEGER]) {
      expect(writeFor(DIGEST, { record, expiresAt }, NOW)).toHaveProperty("expiration", EXPIRATION_S_MAX);
    }
    const late = max - EXPIRATION_AHEAD_S_MIN * 1000;
    expect(writeFor(DIGEST, { record, expiresAt: max + 1 }, late)).toHaveProperty("expiration");
    expect(writeFor(DIGEST, { record, expiresAt: max + 1 }, late + 1)).not.toHaveProperty("expiration");
  });

  it.each([-86_400_000, 0, 1, 59_999, 60_000, 89_000])(
    "never ask KV for an expiration less than a minute ahead (expires in %d ms)",
    (inMs) => {
      const write = writeFor(DIGEST, { record: new Uint8Array(), expiresAt: NOW + inMs }, NOW);
      expect(write).toHaveProperty("expiration", NOW / 1000 + EXPIRATION_AHEAD_S_MIN);
    },
  );
});

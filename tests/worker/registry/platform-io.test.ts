import { afterEach, describe, expect, it, vi } from "vitest";
import { platformIo } from "../../../pkg/worker/registry/drain.ts";
import { WRITE_DEADLINE_MS } from "../../../pkg/worker/registry/outbox.ts";

const PUT = { kind: "put", name: "key:x", value: new Uint8Array([1]) } as const;

/** A KV that is only written to. */
function kv(put: (...args: unknown[]) => Promise<void>): KVNamespace {
  return { put, delete: put } as unknown as KVNamespace;
}

describe("a write to KV", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("without a response in time has failed", async () => {
    vi.useFakeTimers();
    const outcome = platformIo(kv(() => new Promise(() => {})))
      .write(PUT)
      .then(
        () => "succeeded",
        () => "failed",
      );
    await vi.advanceTimersByTimeAsync(WRITE_DEADLINE_MS - 1);
    expect(await Promise.race([outcome, "under way"])).toBe("under way");
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toBe("failed");
  });

  it("that KV refuses, by a rejection or at once, has failed", async () => {
    const rejecting = () => Promise.reject(new Error("429"));
    const throwing = () => {
      throw new Error("no such expiration");
    };
    for (const put of [rejecting, throwing]) await expect(platformIo(kv(put)).write(PUT)).rejects.toThrow();
  });

  it("names an expiration only if there is one", async () => {
    const calls: unknown[][] = [];
    const io = platformIo(kv(async (...args) => void calls.push(args)));
    await io.write(PUT);
    await io.write({ ...PUT, expiration: 1_800_000_000 });
    await io.write({ kind: "delete", name: PUT.name });
    expect(calls).toEqual([
      [PUT.name, PUT.value, {}],
      [PUT.name, PUT.value, { expiration: 1_800_000_000 }],
      [PUT.name],
    ]);
  });
});

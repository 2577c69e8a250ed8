// What a verdict costs. The time is simulated, so the figures are exact: they do not measure a machine, but who waits for
// whom.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import "../../pkg/entries/workerd.ts";
import { CompiledCatalog } from "../../pkg/core/compiled-catalog.ts";
import { sealRecord } from "../../pkg/core/record.ts";
import type { OriginCall } from "../../pkg/gate/origin.ts";
import { Policies } from "../../pkg/gate/policies.ts";
import { admit, type Ports } from "../../pkg/worker/admission/admit.ts";
import { Guesses } from "../../pkg/worker/admission/guesses.ts";
import { WORKER_LIMITS } from "../../pkg/worker/limits.ts";
import catalog from "../vectors/catalog.json";
import { Clock } from "./clock.ts";

const ORIGIN_MS = 50;
const KV_MS = 10;

const clock = new Clock(Date.UTC(2027, 0, 1));
beforeAll(() => clock.install());
afterAll(() => clock.uninstall());

const policies = new Policies(new CompiledCatalog(JSON.stringify(catalog)), WORKER_LIMITS);
const key = { id: "abcdefghijkl", digest: "d".repeat(64) };
const by = {
  createdAt: 0,
  createdBy: { kind: "token" },
  updatedAt: 0,
  updatedBy: { kind: "token" },
} as const;
const grants = {
  people: { actions: ["read", "update"], fields: "all" },
  documents: { actions: ["read"], fields: "all" },
};
const record = { format: 1, id: key.id, name: "Key", grants, epoch: 1, ...by, expiresAt: null } as const;
const { bytes, version } = sealRecord(record);

const ADDRESS = "192.0.2.1";
const limiter = { limit: async () => ({ success: true }) };

type Case = { copy: "held" | "in KV" | "nowhere"; method?: string; path?: string; hasPlace?: boolean };

/** Milliseconds until the origin's response may be released. */
async function latency(
  registryMs: number,
  { copy, method = "GET", path = "/api/people", hasPlace = true }: Case,
): Promise<number> {
  policies.forget(key.digest);
  if (copy === "held") policies.openRecord(key.digest, bytes);
  const send = (): OriginCall => ({
    result: clock.sleep(ORIGIN_MS).then(() => ({ ok: true, response: new Response() })),
    abort: () => undefined,
  });
  const ports: Ports = {
    copy: () => clock.sleep(KV_MS).then(() => (copy === "in KV" ? bytes.slice().buffer : null)),
    verdict: () => clock.sleep(registryMs).then(() => ({ alive: true, version, record: bytes })),
    send,
  };
  const start = clock.passed;
  let took: number | undefined;
  const guesses = new Guesses({ ...WORKER_LIMITS, unknownKeysMax: hasPlace ? 1 : 0 });
  const call = { method, path, query: "" };
  void admit({ policies, guesses, limiter }, ports, { key, address: ADDRESS }, call).then(
    async (admission) => {
      if (admission.outcome !== "decided" || admission.decided.outcome === "deny")
        throw new Error("not admitted");
      await (admission.early ?? send()).result;
      took = clock.passed - start;
    },
  );
  while (await clock.tick(start + 10_000));
  if (took === undefined) throw new Error("not answered");
  return took;
}

describe.each([5, 30, 80])("with a registry %i ms away and an origin 50 ms away", (registryMs) => {
  it("a read with a copy in memory waits for the slower of the two, not for both", async () => {
    expect(await latency(registryMs, { copy: "held" })).toBe(Math.max(ORIGIN_MS, registryMs));
  });

  it("a read with a copy in KV has that head start, if KV is faster", async () => {
    const expected = Math.min(registryMs + ORIGIN_MS, Math.max(KV_MS + ORIGIN_MS, registryMs));
    expect(await latency(registryMs, { copy: "in KV" })).toBe(expected);
  });

  it("a read from an address without a free place waits for KV before the verdict, unless its copy is in memory", async () => {
    expect(await latency(registryMs, { copy: "held", hasPlace: false })).toBe(
      Math.max(ORIGIN_MS, registryMs),
    );
    expect(await latency(registryMs, { copy: "in KV", hasPlace: false })).toBe(
      KV_MS + Math.max(ORIGIN_MS, registryMs),
    );
  });

  it.each<[string, Case]>([
    ["a read without a copy", { copy: "nowhere" }],
    ["a read whose endpoint allows no overlap", { copy: "held", path: "/api/documents" }],
    ["a write", { copy: "held", method: "PATCH", path: "/api/people/7" }],
  ])("%s waits for the verdict first", async (_, one) => {
    expect(await latency(registryMs, one)).toBe(registryMs + ORIGIN_MS);
  });
});

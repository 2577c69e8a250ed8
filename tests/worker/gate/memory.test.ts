import catalog from "fieldgate-catalog" with { type: "text" };
import { describe, expect, it } from "vitest";
import { CompiledCatalog } from "../../../pkg/core/compiled-catalog.ts";
import type { AllowedCall, Call } from "../../../pkg/core/compiled-policy.ts";
import { call, EngineTrap, generation } from "../../../pkg/core/instance.ts";
import { WAITING_BYTES } from "../../../pkg/core/projection.ts";
import type { Projector } from "../../../pkg/core/projector.ts";
import { sealRecord } from "../../../pkg/core/record.ts";
import { Lru } from "../../../pkg/gate/lru.ts";
import { type HeldPolicy, Policies } from "../../../pkg/gate/policies.ts";
import { readBody } from "../../../pkg/gate/request-body.ts";
import { WORKER_LIMITS, type WorkerLimits } from "../../../pkg/worker/limits.ts";
import { bytes } from "./helpers/bodies.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { recordOf } from "./helpers/keys.ts";

/** The largest `bodyMaxBytes` of a catalog. */
const BODY_BYTES = 16 << 20;
const BY = { kind: "token" } as const;
const UNUSED = {
  format: 1,
  name: "",
  epoch: 0,
  createdAt: 0,
  createdBy: BY,
  updatedAt: 0,
  updatedBy: BY,
  expiresAt: null,
} as const;
const READ = { method: "GET", path: "/api/v2/time-off", query: "" };

function policiesOf(text: string, bound: Partial<WorkerLimits> = {}): Policies {
  return new Policies(new CompiledCatalog(text), { ...WORKER_LIMITS, ...bound });
}

function opened(policies: Policies, n: number): HeldPolicy {
  const key = { id: String(n).padStart(12, "0"), key: "", digest: `digest ${n}` };
  return policies.openRecord(key.digest, recordOf(key, CALENDAR));
}

function allowedBy({ policy }: HeldPolicy, call: Call = READ): AllowedCall {
  const decided = policy.decide(call, 0);
  if (decided.outcome === "deny") throw new Error("it is granted");
  return decided;
}

function projectedBy(allowed: AllowedCall): string {
  const projector = allowed.openProjector();
  try {
    projector.write(bytes('{"data":[{"start_date":"a","reason":"b"}]}'));
    projector.finish();
    return new TextDecoder().decode(projector.take());
  } finally {
    projector.free();
  }
}

/** The handle that the engine would return next. Handles of one instance count up. */
function nextHandle(): number {
  const mask = call((wasm) => wasm.compileCatalog(catalog));
  if (!mask.ok) throw new Error("the catalog compiles");
  call((wasm) => wasm.freeCatalog(mask.catalog));
  return mask.catalog + 1;
}

const isFreed = (projector: number): boolean => call((wasm) => wasm.takeProjected(projector)) < 0;

describe("policies", () => {
  it.each<[string, Partial<WorkerLimits>]>([
    ["number", { recordsMax: 3 }],
    ["size", { recordsBytesMax: 10_000 }],
  ])("are kept up to a %s, those used last", (_, bound) => {
    const policies = policiesOf(catalog, bound);
    const all = Array.from({ length: 20 }, (_, n) => opened(policies, n));
    const held = all.filter(({ digest }) => policies.held(digest) !== undefined);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThan(10);
    expect(held).toEqual(all.slice(-held.length));
  });

  it("are counted with the masks that were compiled at their first use", () => {
    const policies = policiesOf(catalog, { recordsBytesMax: 10_000 });
    const all = Array.from({ length: 20 }, (_, n) => opened(policies, n));
    const heldOf = () => all.filter(({ digest }) => policies.held(digest) !== undefined).length;
    const unusedHeld = heldOf();
    for (const held of all) projectedBy(allowedBy(held));
    expect(heldOf()).toBeGreaterThan(0);
    expect(heldOf()).toBeLessThan(unusedHeld);
  });

  it("that were evicted between decision and response are opened again, and give the same", () => {
    const policies = policiesOf(catalog, { recordsMax: 1 });
    const [first, second] = [1, 2].map((n) => allowedBy(opened(policies, n)));
    for (const allowed of [first, second, first]) {
      expect(allowed && projectedBy(allowed)).toBe('{"data":[{"start_date":"a"}]}');
    }
  });

  it("of an instance that died are opened again, and give the same", () => {
    const allowed = allowedBy(opened(policiesOf(catalog), 1));
    expect(() => call((wasm) => wasm.readRecord(new Uint8Array(65 << 20)))).toThrow(EngineTrap);
    expect(projectedBy(allowed)).toBe('{"data":[{"start_date":"a"}]}');
  });
});

describe("projectors", () => {
  it("that nobody freed are freed when they are collected", async () => {
    const allowed = allowedBy(opened(policiesOf(catalog), 1));
    const handle = nextHandle();
    (() => allowed.openProjector())();
    expect(isFreed(handle)).toBe(false);
    for (let n = 0; n < 200 && !isFreed(handle); n++) {
      Array.from({ length: 100 }, () => new Uint8Array(100_000));
      await scheduler.wait(5);
    }
    expect(isFreed(handle)).toBe(true);
  });
});

describe("the engine's memory", () => {
  const FIELDS = Array.from({ length: 1_000 }, (_, n) => `a_field_of_some_${n}`);
  const WIDE = JSON.stringify({
    name: "Wide",
    endpoints: [
      {
        id: "wide",
        title: "Wide",
        routes: { read: ["GET /wide"], create: ["POST /wide"] },
        bodyMaxBytes: BODY_BYTES,
        formBody: "dots",
        fields: FIELDS.map((path) => ({ path, type: "string" })),
      },
    ],
  });
  const granted = { wide: { actions: ["read", "create"], fields: FIELDS.slice(1) } };

  /** As many keys as are kept. Each has read and written, so all its masks are compiled. */
  function fill(): { read: AllowedCall; write: AllowedCall } {
    const compiled = new CompiledCatalog(WIDE);
    const policies = new Policies(compiled, WORKER_LIMITS);
    const checked = compiled.checkGrants(JSON.stringify(granted));
    if (!checked.ok) throw new Error("the grants fit");
    const decide = (digest: string, method: string): AllowedCall => {
      const record = { ...UNUSED, id: digest, grants: JSON.parse(checked.grants) };
      const held = policies.held(digest) ?? policies.openRecord(digest, sealRecord(record).bytes);
      return allowedBy(held, { method, path: "/wide", query: "" });
    };
    const use = (digest: string) => {
      const [read, write] = [decide(digest, "GET"), decide(digest, "POST")];
      for (const decided of [read, write]) decided.openProjector().free();
      write.checkBody(bytes("{}"));
      return { read, write };
    };
    for (let n = 0; n < 150; n += 1) use(`key ${n}`);
    expect(policies.held("key 0")).toBeUndefined();
    return use("key 149");
  }

  /** As many open projections as fit, each with the most it can hold. One more is refused. */
  function open(allowed: AllowedCall): Projector[] {
    const names = Array.from({ length: 200 }, (_, n) => `"name${n}":${n}`).join(",");
    const beginning = bytes(`${`{${names}},`.repeat(3)}{"${FIELDS[1]}":"${"x".repeat(50_000)}"`);
    const waiting = bytes(`,"${FIELDS[2]}":"${"x".repeat(WAITING_BYTES - 100)}"`);
    const projectors: Projector[] = [];
    try {
      for (;;) {
        const projector = allowed.openProjector();
        projectors.push(projector);
        projector.write(bytes("["));
        if (projector.write(beginning) >= WAITING_BYTES) projector.take();
        projector.write(waiting);
      }
    } catch (error) {
      expect(error).toMatchObject({ code: "overloaded" });
      return projectors;
    }
  }

  it("has room for all records, all projections and the largest body at once", () => {
    const before = generation();
    const { read, write } = fill();
    const projectors = open(read);
    expect(projectors.length).toBeGreaterThan(100);
    const body = bytes(JSON.stringify({ [FIELDS[1] ?? ""]: "x".repeat(BODY_BYTES - 50) }));
    expect(write.checkBody(body)).toEqual({ verdict: "pass" });
    for (const projector of projectors) {
      projector.write(bytes("}]"));
      projector.finish();
      expect(projector.take().byteLength).toBeGreaterThan(WAITING_BYTES - 100);
      projector.free();
    }
    expect(generation()).toBe(before);
  });

  it("refuses a body that it has no room for, and everything else continues", async () => {
    const before = generation();
    const { read, write } = fill();
    const projectors = open(read);
    const form = (size: number) => bytes(`${FIELDS[1]}=${"x".repeat(size - 50)}`);
    expect(() => write.checkForm("dots", form(BODY_BYTES))).toThrow(
      expect.objectContaining({ code: "overloaded" }),
    );
    expect(write.checkForm("dots", form(1 << 20))).toEqual({ verdict: "pass" });
    const headers = new Headers({ "content-type": "application/x-www-form-urlencoded" });
    const { body } = new Response(form(BODY_BYTES));
    const refused = await readBody({ call: write.call, headers, body }, write);
    if (!(refused instanceof Response)) throw new Error("the body was taken");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    for (const projector of projectors) projector.free();
    expect(generation()).toBe(before);
  });
});

describe("a bounded map", () => {
  it("makes room for an entry that grows, if it has it", () => {
    const left: number[] = [];
    const map = new Lru<number>({ entriesMax: 3, sizeMax: 10, release: (value) => left.push(value) });
    for (const [key, value] of [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ] as const)
      map.set(key, value, 3);
    map.get("b");
    map.resize("b", 7);
    expect(left).toEqual([1]);
    map.resize("b", 3);
    map.set("d", 4, 3);
    map.resize("a", 100);
    expect(left).toEqual([1]);
  });

  it("releases every entry that leaves it exactly once", () => {
    const left: number[] = [];
    const map = new Lru<number>({ entriesMax: 2, sizeMax: 10, release: (value) => left.push(value) });
    map.set("a", 1);
    map.set("b", 2);
    map.get("a");
    map.set("c", 3);
    expect(left).toEqual([2]);
    map.set("a", 4);
    map.delete("a");
    map.delete("a");
    expect(left).toEqual([2, 1, 4]);
    map.set("large", 5, 11);
    expect(left).toEqual([2, 1, 4, 3]);
    expect(map.get("large")).toBe(5);
    map.clear();
    expect(left).toEqual([2, 1, 4, 3, 5]);
  });
});

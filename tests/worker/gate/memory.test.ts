import catalog from "fieldgate-catalog" with { type: "text" };
import { describe, expect, it } from "vitest";
import { call, EngineTrap } from "../../../pkg/core/instance.ts";
import type { Allowed } from "../../../worker/engine.ts";
import { Engine, isAllowed } from "../../../worker/engine.ts";
import { LIMITS, type Limits } from "../../../worker/limits.ts";
import { Lru } from "../../../worker/lru.ts";
import { bytes } from "./helpers/bodies.ts";
import { CALENDAR } from "./helpers/grants.ts";
import { recordOf } from "./helpers/keys.ts";

const READ = { method: "GET", path: "/api/v2/time-off", query: "" };

function decided(engine: Engine, n: number): Allowed {
  const key = { id: String(n).padStart(12, "0"), key: "", digest: `digest ${n}` };
  const allowed = engine.decide(engine.open(key.digest, recordOf(key, CALENDAR)), READ, 0);
  if (!isAllowed(allowed)) throw new Error("a calendar may read time off");
  return allowed;
}

function projectedBy(engine: Engine, allowed: Allowed): string {
  const projector = engine.openProjector(allowed);
  try {
    projector.write(bytes('{"data":[{"start_date":"a","reason":"b"}]}'));
    projector.finish();
    return new TextDecoder().decode(projector.take());
  } finally {
    projector.free();
  }
}

/** A handle that the engine would give next. Handles of one instance are given in order. */
function nextHandle(): number {
  const mask = call((wasm) => wasm.compileCatalog(catalog));
  if (!mask.ok) throw new Error("the catalog compiles");
  call((wasm) => wasm.freeCatalog(mask.catalog));
  return mask.catalog + 1;
}

const isFreed = (projector: number): boolean => call((wasm) => wasm.takeProjected(projector)) < 0;

describe("records", () => {
  it.each<[string, Partial<Limits>]>([
    ["number", { recordsMax: 3 }],
    ["size", { recordsBytesMax: 10_000 }],
  ])("are held up to a %s, those used last", (_, bound) => {
    const engine = new Engine(catalog, { ...LIMITS, ...bound });
    const all = Array.from({ length: 20 }, (_, n) => decided(engine, n));
    const held = all.filter(({ held }) => engine.held(held.digest) !== undefined);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThan(10);
    expect(held).toEqual(all.slice(-held.length));
  });

  it("that were dropped between decision and answer are opened again, and give the same", () => {
    const engine = new Engine(catalog, { ...LIMITS, recordsMax: 1 });
    const [first, second] = [decided(engine, 1), decided(engine, 2)];
    for (const allowed of [first, second, first]) {
      expect(projectedBy(engine, allowed)).toBe('{"data":[{"start_date":"a"}]}');
    }
  });

  it("of an instance that died are opened again, and give the same", () => {
    const engine = new Engine(catalog, LIMITS);
    const allowed = decided(engine, 1);
    expect(() => call((wasm) => wasm.readRecord({ length: 0x7fff_ffff } as never))).toThrow(EngineTrap);
    expect(projectedBy(engine, allowed)).toBe('{"data":[{"start_date":"a"}]}');
  });
});

describe("projectors", () => {
  it("that nobody freed are freed when they are collected", async () => {
    const engine = new Engine(catalog, LIMITS);
    const allowed = decided(engine, 1);
    const handle = nextHandle();
    (() => engine.openProjector(allowed))();
    expect(isFreed(handle)).toBe(false);
    for (let n = 0; n < 200 && !isFreed(handle); n++) {
      Array.from({ length: 100 }, () => new Uint8Array(100_000));
      await scheduler.wait(5);
    }
    expect(isFreed(handle)).toBe(true);
  });
});

describe("a bounded map", () => {
  it("hands whatever leaves it back exactly once", () => {
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

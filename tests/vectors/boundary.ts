// The shared vectors over the wasm boundary. Each runtime's test file sets where the wasm is, starts the instance and
// calls
// `describeBoundary`.

import { describe, expect, it } from "vitest";
import type { Open } from "../../pkg/core/projection.ts";
import { catalog as catalogDocument, type Fault, surveys } from "./cases.ts";
import { projectedInChunks } from "./projected.ts";
import { describeVectors, type Subject } from "./suite.ts";

/** The functions of the boundary that the vectors test. */
type Engine = typeof import("../../pkg/wasm/fieldgate.js");
type RuntimeDecision = { answer?: { mask?: number }; body?: { rule?: string; mask?: number } };

export function describeBoundary(engine: Engine): void {
  const { catalog } = engine.compileCatalog(JSON.stringify(catalogDocument));
  describeVectors(boundary(engine, catalog));

  describe("surveys", () => {
    it.each(surveys)("$name", ({ grants, request: { method, path, query }, body, expected }) => {
      const policy = engine.openGrants(catalog, JSON.stringify(grants));
      const decision: RuntimeDecision = engine.decide(policy, method, path, query, 0);
      const bytes = new TextEncoder().encode(JSON.stringify(body));
      expect(engine.surveyBody(policy, decision.answer?.mask ?? -1, bytes)).toEqual(expected);
    });
  });
}

function boundary(engine: Engine, catalog: number): Subject {
  return {
    parseKey: (text, prefix) => engine.parseKey(prefix, text),
    refusal: ({ method, path, query }) => engine.checkRequest(method, path, query)?.code,
    checkGrants(grants) {
      const checked = engine.checkGrants(catalog, grants);
      return checked.ok ? { stored: JSON.parse(checked.grants) } : { problems: checked.problems };
    },
    lint: (grants) => engine.lintGrants(catalog, JSON.stringify(grants)),
    diff: (before, after) => engine.diffGrants(catalog, JSON.stringify(before), JSON.stringify(after)),
    expose: (grants) => engine.exposeGrants(catalog, JSON.stringify(grants)),
    decide({ grants, request: { method, path, query }, now, expiresAt }) {
      const policy = engine.openGrants(catalog, JSON.stringify(grants), expiresAt);
      const decision: RuntimeDecision = engine.decide(policy, method, path, query, now);
      return {
        decision,
        project(body) {
          const open: Open = (wasm) => wasm.openProjector(policy, decision.answer?.mask ?? -1);
          return projected(open, body, body.length);
        },
        checkBody: (body) => {
          const { rule = "none", mask = -1 } = decision.body ?? {};
          return engine[rule === "search" ? "checkSearch" : "checkBody"](policy, mask, body);
        },
      };
    },
    told: (expected) => expected,
    checksTypes: true,
    checkBody: (rules, body) => engine.checkBodyBy(JSON.stringify(rules), body),
    async project(rules, body, chunkBytes) {
      const mask = engine.compileMask(JSON.stringify(rules));
      try {
        return { bytes: projected((wasm) => wasm.openMaskProjector(mask), body, chunkBytes) };
      } catch (error) {
        const { code, byteOffset } = error as Fault;
        return { error: { code, byteOffset } };
      } finally {
        engine.freeMask(mask);
      }
    },
  };
}

function projected(open: Open, body: Uint8Array, chunkBytes: number): Uint8Array {
  const chunks = Array.from({ length: Math.ceil(body.length / chunkBytes) }, (_, n) =>
    body.subarray(n * chunkBytes, (n + 1) * chunkBytes),
  );
  return Uint8Array.from(projectedInChunks(open, chunks).flatMap((piece) => [...piece]));
}

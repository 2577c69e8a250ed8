import { expect, it, vi } from "vitest";
import { call, loadFrom } from "../../../pkg/core/instance.ts";
import module from "../../../pkg/wasm/fieldgate_bg.wasm";
import { projectedInChunks } from "../../vectors/projected.ts";
import { seeded } from "../gate/helpers/twin.ts";
import { cut, mutant, projected, read } from "./mutants.ts";

loadFrom(() => module);

/** For busy machines; the test takes two seconds. */
vi.setConfig({ testTimeout: 120_000 });

const CASES = 10_000;
const MASKS = [[], ["a"], ["a.b"], ["*"], ["*.b"], ["data.name", "data.salary.amount"]].map((fields) => ({
  paths: fields.map((field) => field.split(".")),
  mask: call((wasm) => wasm.compileMask(JSON.stringify({ fields }))),
}));

/** It leaves out a byte order mark, as the engine does. */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** The engine's projection, or the code of its refusal. */
function project(mask: number, chunks: Uint8Array[]): { text: string } | { code: string } {
  try {
    const pieces = projectedInChunks((wasm) => wasm.openMaskProjector(mask), chunks);
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return {
      text: pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode(),
    };
  } catch (error) {
    if (error instanceof Error && "code" in error) return { code: String(error.code) };
    throw error;
  }
}

function isJson(text: Uint8Array): boolean {
  try {
    JSON.parse(strict.decode(text));
    return true;
  } catch {
    return false;
  }
}

it("mutated texts are accepted as JSON.parse accepts them and projected as the model does, however they are cut", () => {
  let valid = 0;
  for (let seed = 0; seed < CASES; seed += 1) {
    const random = seeded(seed);
    const text = mutant(random);
    const { paths, mask } = MASKS[random(MASKS.length)] ?? { paths: [], mask: -1 };
    const result = project(mask, cut(text, random));
    expect(project(mask, [text]), `seed ${seed}`).toEqual(result);

    const expected = isJson(text) ? projected(read(strict.decode(text)), paths) : undefined;
    const out = "text" in result ? read(result.text) : undefined;
    expect(out, `seed ${seed}`).toEqual(expected);
    if (isJson(text)) valid += 1;
    if (isJson(text) && "code" in result) expect(result.code, `seed ${seed}`).toBe("scalar_root");
  }
  expect(valid).toBeGreaterThan(CASES / 5);
  expect(valid).toBeLessThan((CASES * 4) / 5);
});

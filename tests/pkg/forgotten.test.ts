/** Objects that nobody freed are freed when they are collected. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { call } from "../../pkg/core/instance.ts";
import { Catalog, mask } from "../../pkg/entries/node.ts";
import { memoryBytes } from "./support/streams.ts";

const ROUNDS = 40;

/** The handle that the engine returns next: it counts up. */
function nextHandle(): number {
  const probe = call((wasm) => wasm.compileMask('{"fields":[]}'));
  call((wasm) => wasm.freeMask(probe));
  return probe + 1;
}

async function collected(): Promise<void> {
  setFlagsFromString("--expose-gc");
  for (let n = 0; n < 5; n++) {
    runInNewContext("gc")();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

it("streams: never used, or left half way", async () => {
  const names = mask(["name"]);
  const first = nextHandle();
  await (async () => {
    names.projectStream();
    const { writable, readable } = names.projectStream();
    writable.getWriter().write(new TextEncoder().encode('{"name":1,'));
    await readable.getReader().read();
  })();
  await collected();
  for (const projector of [first, first + 1]) {
    expect(call((wasm) => wasm.takeProjected(projector))).toBeLessThan(0);
    expect(() => call((wasm) => wasm.throwFailure())).toThrow(/freed/);
  }
  expect(names.project("{}")).toHaveLength(2);
});

it("catalogs and grants: the engine's memory stays as it was", async () => {
  const fields = Array.from({ length: 1000 }, (_, n) => ({ path: `field_${n}`, type: "string" as const }));
  const routes = { read: ["GET /large"] };
  const text = JSON.stringify({
    name: "Large",
    endpoints: [{ id: "large", title: "Large", routes, fields }],
  });
  const use = async () => {
    for (let n = 0; n < ROUNDS; n++) {
      Catalog.parse(text)
        .grants({ large: { actions: ["read"] } })
        .decide({ method: "GET", path: "/large" });
    }
    await collected();
  };
  // Twice, because freed memory leaves gaps, and the second run may need one more page.
  await use();
  await use();
  const before = memoryBytes();
  await use();
  await use();
  expect(memoryBytes()).toBe(before);
});

// @ts-check
// `npm run bench`: compares the engine with its alternatives, as wasm in Node, as wasm in workerd, and natively, in
// one run.
// Prints the tables, and writes them and the chart to docs/. `npm run bench -- numbers` measures only the bodies with
// "numbers" in their name, and writes nothing. `npm run bench -- import FOLDER` measures the import of OpenAPI documents.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, setUp } from "../scripts/setup.mjs";
import { bodies } from "./bodies.mjs";
import { chart } from "./chart.mjs";
import { measureCold } from "./cold.mjs";
import { engineModule, root } from "./files.mjs";
import { measureImport } from "./import.mjs";
import { measureMemory } from "./memory.mjs";
import { measureNatively } from "./native.mjs";
import { decideInNode, measureInNode } from "./node.mjs";
import { serdeInWasm } from "./serde.mjs";
import { startEngine } from "./sides.mjs";
import { nativeTable, report, wasmTable } from "./tables.mjs";
import { Workerd } from "./workerd/measure.mjs";

const PAGE = join(root, "docs", "performance.md");
const CHART = join(root, "docs", "images", "performance.svg");
const MARKED = /(?<=<!-- benchmarks: begin -->\n).*(?=<!-- benchmarks: end -->)/s;

/** @typedef {import("./bodies.mjs").Body} Body */

await run(async () => {
  setUp();
  const wanted = process.argv.slice(2);
  if (wanted[0] === "import") return measureImport(wanted[1] ?? ".");
  const memory = startEngine(engineModule());
  if (wanted.length === 0) return measureAll(memory);
  const some = bodies().map((body) => wanted.some((part) => body.name.includes(part)));
  console.log(wasmTable(await measureAsWasm((_, index) => some[index] ?? false)));
  console.log(nativeTable(measureNatively(bodies().filter((_, index) => some[index])).projection));
});

/** @param {WebAssembly.Memory} memory */
async function measureAll(memory) {
  const held = measureMemory(memory);
  const rows = await measureAsWasm(() => true);
  const decisions = { node: decideInNode(), workerd: await inWorkerd((workerd) => workerd.decide()) };
  const native = measureNatively(bodies());
  const text = report({ rows, decisions, native, memory: held, cold: measureCold() });
  console.log(`\n${text}`);
  writeFileSync(
    PAGE,
    readFileSync(PAGE, "utf8").replace(MARKED, () => `\n${text}\n\n`),
  );
  const ratio = (/** @type {{ a: number, fieldgate: number }} */ { a, fieldgate }) => fieldgate / a;
  const ratios = rows.map(({ name, node, workerd }) => ({
    ...{ name, node: ratio(node), workerd: ratio(workerd) },
  }));
  writeFileSync(CHART, chart(ratios));
}

/** @param {(body: Body, index: number) => boolean} isWanted */
function measureAsWasm(isWanted) {
  const serde = serdeInWasm();
  return inWorkerd(async (workerd) => {
    /** @type {import("./tables.mjs").Row[]} */
    const rows = [];
    for (const [index, body] of bodies().entries()) {
      if (!isWanted(body, index)) continue;
      for (const how of [undefined, ...(body.chunks ?? [])]) {
        const name =
          how === undefined
            ? body.name
            : `${body.name}, in chunks of ${how.bytes / 1024} KB${how.alone ? ", each alone" : ""}`;
        const node = measureInNode(serde, body, how);
        const aim = how?.aim ?? body.aim;
        rows.push({ name, aim, node, workerd: await workerd.measure(body, index, how) });
        console.log(`measured: ${name}`);
      }
    }
    return rows;
  });
}

/** @template T @param {(workerd: Workerd) => Promise<T>} work */
async function inWorkerd(work) {
  const workerd = new Workerd();
  try {
    return await work(workerd);
  } finally {
    await workerd.stop();
  }
}

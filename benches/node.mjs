// @ts-check
// The projector as wasm in this Node, compared with `a`, with json-mask, which picks from the result of `JSON.parse`, and
// with `serde_json` as wasm.

import { isDeepStrictEqual } from "node:util";
import jsonMask from "json-mask";
import { decisions } from "./catalogs.mjs";
import { packageText } from "./files.mjs";
import { medians } from "./rounds.mjs";
import { a, compileMask, cut, decider, project, projectAlone } from "./sides.mjs";

/** Megabytes per second. @typedef {{ a: number, fieldgate: number, jsonMask: number, serde: number }} Speeds */

/** @typedef {ReturnType<typeof import("./serde.mjs").serdeInWasm>} Serde */

/**
 * @param {Serde} serde
 * @param {import("./bodies.mjs").Body} body
 * @param {import("./bodies.mjs").Cut} [how]
 * @returns {Speeds}
 */
export function measureInNode(serde, body, how) {
  const bytes = new TextEncoder().encode(body.text(packageText));
  const chunks = cut(bytes, how?.bytes ?? bytes.length);
  const mask = compileMask(body);
  const compiled = jsonMask.compile(maskText(body));
  const pickByMask = (/** @type {any} */ parsed) => jsonMask.filter(parsed, compiled);
  const serdeProject = serde(body);
  const sides = {
    a: () => a(bytes, body.pick),
    fieldgate: () => (how?.alone ? projectAlone : project)(mask, chunks),
    jsonMask: () => a(bytes, pickByMask),
    serde: () => serdeProject(bytes),
  };
  const expected = JSON.parse(Buffer.from(sides.a()).toString());
  for (const result of [Buffer.concat(sides.fieldgate()), sides.jsonMask(), sides.serde()]) {
    if (!isDeepStrictEqual(JSON.parse(Buffer.from(result).toString()), expected)) {
      throw new Error(`${body.name}: the sides have different results`);
    }
  }
  const times = medians(sides);
  const speed = (/** @type {number} */ ms) => bytes.length / 1000 / ms;
  return {
    ...{ a: speed(times.a), jsonMask: speed(times.jsonMask) },
    ...{ serde: speed(times.serde), fieldgate: speed(times.fieldgate) },
  };
}

/** Field paths in json-mask's syntax: `data(id,department(name))`. @param {import("./bodies.mjs").Body} body */
function maskText({ fields, records }) {
  const above = records?.slice(1).split("/") ?? [];
  return nested(fields.map((field) => [...above, ...field.split(".")]));
}

/** @param {string[][]} paths @returns {string} */
function nested(paths) {
  const names = [...new Set(paths.flatMap(([name]) => name ?? []))];
  const parts = names.map((name) => {
    const below = paths.filter(([first, second]) => first === name && second !== undefined);
    return below.length === 0 ? name : `${name}(${nested(below.map((path) => path.slice(1)))})`;
  });
  return parts.join(",");
}

/** Decisions per second, through the boundary: text in, object out. */
export function decideInNode() {
  return decisions().map((one) => ({
    endpoints: one.endpoints,
    perSecond: 1000 / medians({ decide: decider(one) }).decide,
  }));
}

// @ts-check
// The Worker that is measured. It runs a side as many times as the URL says. The caller measures the time, because a
// Worker's own clock does not advance while it computes.

import module from "../../pkg/wasm/fieldgate_bg.wasm";
import { bodies } from "../bodies.mjs";
import { decisions } from "../catalogs.mjs";
import { a, compileMask, cut, decider, project, projectAlone, startEngine } from "../sides.mjs";

startEngine(module);
const all = bodies();
const cases = decisions();

/** The current body, which `PUT /INDEX` sets. @type {{ index: number, bytes: Uint8Array, mask: number } | undefined} */
let held;

/** @type {Map<number, () => void>} */
const deciders = new Map();

/** @param {URLSearchParams} asked @returns {() => unknown} */
function side(asked) {
  const which = asked.get("side");
  if (which === "none") return () => undefined;
  if (which === "decide") return decide(Number(asked.get("case")));
  if (held === undefined) throw new Error("there is no body");
  const { bytes, mask, index } = held;
  const pick = all[index]?.pick ?? ((body) => body);
  const chunks = cut(bytes, Number(asked.get("chunk")) || bytes.length);
  if (which === "a") return () => a(bytes, pick);
  const by = asked.get("alone") === "true" ? projectAlone : project;
  return () => by(mask, chunks);
}

/** @param {number} index */
function decide(index) {
  const one = cases[index];
  if (one === undefined) throw new Error("no such catalog");
  const known = deciders.get(index) ?? decider(one);
  deciders.set(index, known);
  return known;
}

/** @param {URL} url @param {Uint8Array} bytes */
function hold({ pathname }, bytes) {
  const index = Number(pathname.slice(1));
  const body = all[index];
  if (body === undefined) throw new Error("no such body");
  held = { index, bytes, mask: compileMask(body) };
}

export default {
  /** @param {Request} request */
  async fetch(request) {
    const url = new URL(request.url);
    if (request.method === "PUT") {
      hold(url, new Uint8Array(await request.arrayBuffer()));
      return new Response();
    }
    const run = side(url.searchParams);
    /** @type {unknown} */
    let last;
    for (let count = Number(url.searchParams.get("times")); count > 0; count -= 1) last = run();
    return new Response(url.searchParams.has("show") ? shown(last) : undefined);
  },
};

/** The result of a side, one piece or many, as text. @param {unknown} result */
function shown(result) {
  const decoder = new TextDecoder();
  const pieces = [result].flat().filter((piece) => piece instanceof Uint8Array);
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("");
}

// @ts-check
// The Worker that is measured. It runs a side so many times as the address asks: its own clock stands still meanwhile,
// so whoever asks takes the time.

import module from "../../pkg/wasm/fieldgate_bg.wasm";
import { bodies } from "../bodies.mjs";
import { decisions } from "../catalogs.mjs";
import { a, compileMask, cut, decider, project, projectAlone, startEngine } from "../sides.mjs";

startEngine(module);
const all = bodies();
const cases = decisions();

/** The body at hand: `PUT /INDEX` brings it. @type {{ index: number, bytes: Uint8Array, mask: number } | undefined} */
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
  if (one === undefined) throw new Error("there is no such catalog");
  const known = deciders.get(index) ?? decider(one);
  deciders.set(index, known);
  return known;
}

/** @param {URL} url @param {Uint8Array} bytes */
function hold({ pathname }, bytes) {
  const index = Number(pathname.slice(1));
  const body = all[index];
  if (body === undefined) throw new Error("there is no such body");
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

/** What a side gave: one piece or many. @param {unknown} result */
function shown(result) {
  const decoder = new TextDecoder();
  const pieces = [result].flat().filter((piece) => piece instanceof Uint8Array);
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("");
}

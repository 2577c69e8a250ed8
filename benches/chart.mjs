// @ts-check
// The chart of docs/performance.md: for each body, the ratio of Fieldgate's speed to that of `a`. It is legible on a
// light and on a dark background.

const WIDTH = 760;
const LABELS = 220;
const BAR = 9;
const ROW = 30;
const TOP = 64;

/** @typedef {{ name: string, node: number, workerd: number }} Ratios */

/** @param {Ratios[]} rows */
export function chart(rows) {
  const most = Math.ceil(Math.max(...rows.flatMap(({ node, workerd }) => [node, workerd])));
  const x = (/** @type {number} */ ratio) => LABELS + (ratio / most) * (WIDTH - LABELS - 48);
  const height = TOP + rows.length * ROW + 16;
  const ticks = Array.from({ length: most + 1 }, (_, ratio) => tick(x(ratio), ratio, height));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">
<title id="title">Speed of Fieldgate as wasm in Node and in workerd, relative to parse, pick and stringify</title>
<style>
text { font: 12px system-ui, sans-serif; fill: #3d444d } .head { font-weight: 600; font-size: 14px }
line { stroke: #8b949e; stroke-opacity: .35 } line.one { stroke-opacity: 1 } .node { fill: #0969da } .workerd { fill: #bc4c00 }
@media (prefers-color-scheme: dark) { text { fill: #d1d7e0 } .node { fill: #4493f8 } .workerd { fill: #f0883e } }
</style>
<text class="head" x="8" y="22">Speed relative to TextDecoder, JSON.parse, a pick, JSON.stringify, TextEncoder</text>
<rect class="node" x="8" y="34" width="10" height="10"/><text x="24" y="43">Node</text>
<rect class="workerd" x="72" y="34" width="10" height="10"/><text x="88" y="43">workerd</text>
${ticks.join("\n")}
${rows.map((row, index) => bars(row, TOP + index * ROW, x)).join("\n")}
</svg>
`;
}

/** @param {number} at @param {number} ratio @param {number} height */
function tick(at, ratio, height) {
  const place = at.toFixed(1);
  const line = `<line${ratio === 1 ? ' class="one"' : ""} x1="${place}" y1="${TOP - 8}" x2="${place}" y2="${height - 12}"/>`;
  return `${line}<text x="${place}" y="${TOP - 12}" text-anchor="middle">${ratio}</text>`;
}

/** @param {Ratios} row @param {number} y @param {(ratio: number) => number} x */
function bars({ name, node, workerd }, y, x) {
  const bar = (/** @type {string} */ side, /** @type {number} */ ratio, /** @type {number} */ top) => {
    const width = (x(ratio) - LABELS).toFixed(1);
    const text = `<text x="${(x(ratio) + 4).toFixed(1)}" y="${top + BAR}">${ratio.toFixed(1)}</text>`;
    return `<rect class="${side}" x="${LABELS}" y="${top}" width="${width}" height="${BAR}"/>${text}`;
  };
  const label = `<text x="${LABELS - 8}" y="${y + 16}" text-anchor="end">${name}</text>`;
  return label + bar("node", node, y) + bar("workerd", workerd, y + BAR + 3);
}

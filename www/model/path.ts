/** Field paths as AIP-161 writes them: dots between names; a name with a dot, star or backtick stands in backticks. */

const SEGMENT = /(?:`(?:[^`]|``)+`|[^.`]+)(?:\.|$)/y;

/** The segments of a path, each as it is written. */
export function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  SEGMENT.lastIndex = 0;
  for (let at = 0; at < path.length; at = SEGMENT.lastIndex) {
    SEGMENT.lastIndex = at;
    const found = SEGMENT.exec(path)?.[0];
    if (found === undefined) return [...segments, path.slice(at)];
    segments.push(found.endsWith(".") ? found.slice(0, -1) : found);
  }
  return segments;
}

/** The segment that names this member. */
export function segmentOf(name: string): string {
  return /[.*`]/.test(name) ? `\`${name.replaceAll("`", "``")}\`` : name;
}

/** Which bodies the gate can look into. */

/** `application/json`, `application/problem+json`, and wildcards, for documents that are no more precise. */
export function isJson(mediaType: string): boolean {
  return (
    /^(application|text)\/([\w.+-]+\+)?json$/.test(mediaType) ||
    mediaType === "*/*" ||
    mediaType === "application/*"
  );
}

/** JSON in which a record is written as itself: a JSON Patch is a list of steps instead. */
export function isRecord(mediaType: string): boolean {
  return isJson(mediaType) && !mediaType.includes("json-patch");
}

/** The gate's own list of sequences of JSON texts, each of which it projects by itself. A test holds this one to it. */
export const SEQUENCES: ReadonlySet<string> = new Set([
  "application/x-ndjson",
  "application/ndjson",
  "application/jsonl",
  "application/x-jsonl",
  "application/jsonlines",
  "application/x-jsonlines",
  "application/json-seq",
  "application/geo+json-seq",
  "text/event-stream",
]);

/** What an answer may be for keys with a field list. */
export function isProjected(mediaType: string): boolean {
  return isJson(mediaType) || SEQUENCES.has(mediaType);
}

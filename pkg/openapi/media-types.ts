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

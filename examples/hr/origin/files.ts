/** The download of a document: the file itself, whole or one range of it. */

import { isFresh, validatorHeaders, validators } from "./conditional.ts";
import { Failure, notFound } from "./failure.ts";

type File = { file_name: string; file_type: string; content: string; updated_at: string };

export async function download(db: D1Database, id: string, request: Request): Promise<Response> {
  const file = await db
    .prepare("SELECT file_name, file_type, content, updated_at FROM documents WHERE id = ?")
    .bind(id)
    .first<File>();
  if (file === null) throw notFound(`document ${id}`);
  const bytes = new TextEncoder().encode(file.content);
  const valid = await validators(bytes, file.updated_at);
  const headers = {
    ...validatorHeaders(valid),
    "accept-ranges": "bytes",
    "content-disposition": disposition(file.file_name),
  };
  if (isFresh(request, valid)) return new Response(null, { status: 304, headers });
  const type = { "content-type": file.file_type };
  const range = parseRange(request, bytes.length, valid.etag);
  if (range === undefined) {
    return new Response(bytes, { headers: { ...headers, ...type, "content-length": `${bytes.length}` } });
  }
  const [first, last] = range;
  return new Response(bytes.subarray(first, last + 1), {
    status: 206,
    headers: { ...headers, ...type, "content-range": `bytes ${first}-${last}/${bytes.length}` },
  });
}

/** The name twice, as RFC 6266 describes: in ASCII for old clients, and in full. */
function disposition(name: string): string {
  const ascii = name.replace(/[^\w .-]/gu, "_");
  const full = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}

/** One range of bytes. For several ranges, or another unit, the response is the whole file. */
function parseRange(request: Request, size: number, etag: string): [number, number] | undefined {
  const condition = request.headers.get("if-range");
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return undefined;
  if (condition !== null && condition !== etag) return undefined;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (first <= last) return [first, last];
  const headers = { "content-range": `bytes */${size}` };
  throw new Failure(416, "range_not_satisfiable", `The file has ${size} bytes.`, { headers });
}

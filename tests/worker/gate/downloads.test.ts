import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { ask, askHostile } from "./helpers/ask.ts";
import { DOCUMENTS } from "./helpers/grants.ts";
import { answers } from "./helpers/hostile.ts";
import { keyWith } from "./helpers/keys.ts";

type Document = { id: string; content: string; file_type: string };

async function anyDocument(): Promise<Document> {
  const found = await env.HR.prepare(
    "SELECT id, content, file_type FROM documents LIMIT 1",
  ).first<Document>();
  if (found === null) throw new Error("the seed has no documents");
  return found;
}

it("a download passes byte for byte, as a file and never as a page", async () => {
  const { id, content, file_type } = await anyDocument();
  const response = await ask(`/documents/${id}/download`, { key: await keyWith(DOCUMENTS) });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(content);
  expect(response.headers.get("content-type")).toBe(file_type);
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; ?filename=/);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

it.each([
  ["inline", "attachment"],
  ['inline; filename="a.html"', 'attachment; filename="a.html"'],
  [undefined, "attachment"],
  ["form-data; name=x", "attachment; name=x"],
])("what the origin sends as %j is an attachment", async (given, expected) => {
  const { id } = await anyDocument();
  const headers = { "content-type": "text/html", ...(given && { "content-disposition": given }) };
  answers(() => new Response("<script>alert(1)</script>", { headers }));
  const response = await askHostile(`/documents/${id}/download`, { key: await keyWith(DOCUMENTS) });
  expect(response.headers.get("content-disposition")).toBe(expected);
  expect(response.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
});

it("a download can be read in ranges, and revalidated", async () => {
  const { id, content } = await anyDocument();
  const key = await keyWith(DOCUMENTS);
  const part = await ask(`/documents/${id}/download`, { key, headers: { range: "bytes=0-9" } });
  expect(part.status).toBe(206);
  expect(part.headers.get("content-range")).toMatch(/^bytes 0-9\//);
  expect(await part.text()).toBe(content.slice(0, 10));
  const etag = part.headers.get("etag") ?? "";
  const again = await ask(`/documents/${id}/download`, { key, headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
});

it("reading is not downloading", async () => {
  const { id } = await anyDocument();
  const key = await keyWith({ documents: { actions: ["read"] } });
  expect((await ask(`/documents/${id}/download`, { key })).status).toBe(403);
});

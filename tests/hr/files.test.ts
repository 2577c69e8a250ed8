import { describe, expect, it } from "vitest";
import { lookUp } from "../../examples/hr/origin/json.ts";
import { call, everything } from "./call.ts";

async function pathOf(type: string): Promise<string> {
  const found = (await everything("documents")).find((d) => lookUp(d, "file.type") === type);
  return `/documents/${found?.id}/download`;
}

describe("a download", () => {
  it("is the file its document describes, for every document", async () => {
    for (const document of await everything("documents")) {
      const response = await call(`/documents/${document.id}/download`);
      expect(response.headers.get("content-type")).toBe(lookUp(document, "file.type"));
      const name = encodeURIComponent(String(lookUp(document, "file.name"))).replaceAll("'", "%27");
      expect(response.headers.get("content-disposition")).toContain(`attachment; filename="`);
      expect(response.headers.get("content-disposition")).toContain(`filename*=UTF-8''${name}`);
      const bytes = await response.bytes();
      expect(bytes.length).toBe(lookUp(document, "file.size"));
      if (lookUp(document, "file.type") === "application/pdf") expectPdf(new TextDecoder().decode(bytes));
    }
  });

  it("of a text is UTF-8, with the person's name in it", async () => {
    const documents = await everything("documents");
    const text = documents.find((d) => d.category === "policy");
    const body = await (await call(`/documents/${text?.id}/download`)).text();
    expect(body).toContain(String(lookUp(text ?? {}, "employee.name")));
  });

  it("can be read in ranges", async () => {
    const path = await pathOf("application/pdf");
    const whole = await textOf(await call(path));
    const range = (value: string, extra = {}) => call(path, { headers: { range: value, ...extra } });
    const head = await range("bytes=0-7");
    expect([head.status, await textOf(head)]).toEqual([206, "%PDF-1.4"]);
    expect(head.headers.get("content-range")).toBe(`bytes 0-7/${whole.length}`);
    expect(await textOf(await range("bytes=-6"))).toBe("%%EOF\n");
    expect(await textOf(await range("bytes=9-"))).toBe(whole.slice(9));
    expect((await range(`bytes=${whole.length}-`)).status).toBe(416);
    expect((await range("bytes=0-1,4-5")).status).toBe(200);
    expect((await range("bytes=0-7", { "if-range": '"old"' })).status).toBe(200);
  });

  it("can be revalidated and read with HEAD, and is 404 for an unknown document", async () => {
    const path = await pathOf("text/plain; charset=utf-8");
    const response = await call(path, { method: "HEAD" });
    expect(response.status).toBe(200);
    const again = await call(path, { headers: { "if-none-match": response.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    expect((await call("/documents/00000000-0000-4000-8000-000000000000/download")).status).toBe(404);
  });
});

/** `text()` warns of bodies that are not text; these PDFs are ASCII. */
async function textOf(response: Response): Promise<string> {
  return new TextDecoder().decode(await response.bytes());
}

/** A reader finds the table at the offset at the end, and every object at its offset in the table (ISO 32000-1, 7.5). */
function expectPdf(file: string): void {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
  expect(file.slice(start)).toMatch(/^xref\n0 6\n0000000000 65535 f \n/);
  const offsets = [...file.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map((m) => Number(m[1]));
  expect(offsets).toHaveLength(5);
  for (const [index, offset] of offsets.entries()) {
    expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
  }
  const [, length, stream] = /<<\/Length (\d+)>>\nstream\n(.*)\nendstream/s.exec(file) ?? [];
  expect(stream).toHaveLength(Number(length));
  expect(file).toMatch(/^[\n\x20-\x7e]*$/);
}

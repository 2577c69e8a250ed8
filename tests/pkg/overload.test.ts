/** One body too many at once: a distinct error, in the package and in a guard. Open bodies continue. */
import { Catalog, type Mask, mask } from "fieldgate";
import { guard, MemoryKeyStore } from "fieldgate/fetch";
import { afterEach, describe, expect, it, vi } from "vitest";

const overloaded = expect.objectContaining({ name: "FieldgateError", code: "overloaded" });
const utf8 = new TextEncoder();
const streams: TransformStream<Uint8Array, Uint8Array>[] = [];

/** Opens streams until one is refused, and returns the error. */
function openAll(names: Mask): unknown {
  for (;;) {
    try {
      streams.push(names.projectStream());
    } catch (error) {
      return error;
    }
  }
}

function through(stream: TransformStream<Uint8Array, Uint8Array> | undefined, body: string): Promise<string> {
  return new Response(new Response(body).body?.pipeThrough(stream ?? new TransformStream())).text();
}

afterEach(async () => {
  await Promise.all(streams.splice(0).map(({ readable }) => readable.cancel().catch(() => {})));
});

describe("one body too many", () => {
  it("is refused by streams and by whole projections, until an open one ends", async () => {
    const names = mask(["name"]);
    expect(openAll(names)).toEqual(overloaded);
    expect(streams.length).toBeGreaterThan(350);
    expect(() => names.project('{"name":1}')).toThrow(overloaded);
    const [first, ...rest] = streams.splice(0);
    expect(await through(first, '{"name":1,"id":2}')).toBe('{"name":1}');
    expect(new TextDecoder().decode(names.project('{"name":3,"id":4}'))).toBe('{"name":3}');
    for (const stream of rest) expect(await through(stream, '{"name":1,"id":2}')).toBe('{"name":1}');
  });

  it("is 503 from a guard, with nothing of the handler's response, which is cancelled", async () => {
    const catalog = Catalog.parse({
      name: "HR",
      endpoints: [
        {
          id: "people",
          title: "People",
          routes: { read: ["GET /people"] },
          fields: [{ path: "name", type: "string" }],
        },
      ],
    });
    const keys = new MemoryKeyStore();
    const { key } = keys.generate({
      name: "Names",
      grants: catalog.grants({ people: { actions: ["read"], fields: ["name"] } }),
    });
    let isLetGo = false;
    let ends = true;
    const handler = () => {
      const body = new ReadableStream(
        {
          pull: (controller) => {
            controller.enqueue(utf8.encode('[{"name":1}]'));
            if (ends) controller.close();
          },
          cancel: () => {
            isLetGo = true;
          },
        },
        { highWaterMark: 0 },
      );
      return new Response(body, { headers: { "content-type": "application/json" } });
    };
    const told: unknown[] = [];
    const fetch = guard(handler, { catalog, keys, onError: (error) => told.push(error) });
    const ask = () => fetch(new Request("http://api/people", { headers: { "x-api-key": key } }));
    expect(await (await ask()).text()).toBe('[{"name":1}]');

    openAll(mask(["name"]));
    ends = false;
    const refused = await ask();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await refused.json()).toEqual({ title: expect.any(String), status: 503, code: "overloaded" });
    await vi.waitFor(() => expect(isLetGo).toBe(true));
    expect(told).toEqual([expect.objectContaining({ message: expect.stringContaining("no room") })]);
    await streams.pop()?.readable.cancel();
    ends = true;
    expect(await (await ask()).text()).toBe('[{"name":1}]');
  });
});

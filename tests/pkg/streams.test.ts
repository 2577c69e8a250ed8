/** How `projectStream` ends: complete, in an error, cancelled, aborted, or with its instance. It is always freed. */
import { describe, expect, it } from "vitest";
import { Catalog, mask } from "../../pkg/entries/node.ts";
import { bodyOf, bytesOf, memoryBytes, source, trap, watchProjectors } from "./support/streams.ts";

const NAMES = mask(["name"], { records: "/data" });
const BODY = bodyOf(50);
const HALF = BODY.byteLength / 2;
const seen = watchProjectors();

/** The ways in which a stream can end before its text. */
const LEAVES: Record<string, (pair: Begun) => Promise<unknown>> = {
  "its writer aborts": ({ writer }) => writer.abort(new Error("gone")),
  "its reader leaves": ({ reader }) => reader.cancel("gone"),
  "its text is faulty": ({ writer, reader }) =>
    Promise.all([writer.write(new Uint8Array([0x00])), reader.read()]),
  "its text is cut": ({ writer }) => writer.close(),
  "its writer aborts while a write waits": ({ writer }) => {
    writer.write(BODY).catch(() => {});
    return writer.abort();
  },
  "its reader leaves while a write waits": ({ writer, reader }) => {
    writer.write(BODY).catch(() => {});
    return reader.cancel();
  },
};

type Begun = Awaited<ReturnType<typeof begun>>;

/** A stream whose first half was written and read. */
async function begun(stream = NAMES.projectStream()) {
  const [writer, reader] = [stream.writable.getWriter(), stream.readable.getReader()];
  writer.closed.catch(() => {});
  reader.closed.catch(() => {});
  const written = writer.write(BODY.subarray(0, HALF));
  await reader.read();
  await written;
  return { writer, reader };
}

/** A writer, and a write of it that waits for a reader. */
async function waitingWrite(writable: WritableStream<Uint8Array>) {
  const writer = writable.getWriter();
  writer.closed.catch(() => {});
  await writer.ready;
  const waiting = writer.write(BODY);
  await new Promise((resolve) => setTimeout(resolve));
  return [writer, waiting] as const;
}

describe("the projector is freed", () => {
  it("at the end of the text", async () => {
    await bytesOf(source(BODY, 100).pipeThrough(NAMES.projectStream()));
    expect(seen.freed.size).toBe(1);
  });

  it.each(Object.entries(LEAVES))("when %s", async (_, leave) => {
    const stream = await begun();
    expect(seen.freed.size).toBe(0);
    await leave(stream).catch(() => {});
    expect(seen.freed.size).toBe(1);
  });

  it("10,000 times, and the engine's memory stays as it was", async () => {
    const leaves = Object.values(LEAVES);
    const leaveSome = async (from: number, to: number) => {
      for (let n = from; n < to; n++) await leaves[n % leaves.length]?.(await begun()).catch(() => {});
    };
    await leaveSome(0, 100);
    const before = memoryBytes();
    await leaveSome(100, 10_000);
    expect(memoryBytes()).toBe(before);
    expect(seen.freed.size).toBe(10_000);
  });
});

describe("what the two sides get", () => {
  it("a reader gets the writer's reason at once, although a write waits for the reader", async () => {
    const { writable, readable } = NAMES.projectStream();
    const [writer, waiting] = await waitingWrite(writable);
    const reason = new Error("gone");
    await writer.abort(reason);
    await expect(readable.getReader().read()).rejects.toBe(reason);
    await waiting;
  });

  it("a writer gets the reader's reason, and a waiting write ends", async () => {
    const { writable, readable } = NAMES.projectStream();
    const [writer, waiting] = await waitingWrite(writable);
    await readable.cancel("enough");
    await waiting;
    await expect(writer.write(BODY)).rejects.toBe("enough");
  });

  it("a pipe to a reader that leaves cancels the source", async () => {
    let cancelled: unknown;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(BODY.subarray(0, 9)),
      cancel: (reason) => {
        cancelled = reason;
      },
    });
    await endless.pipeThrough(NAMES.projectStream()).cancel("enough");
    await expect.poll(() => cancelled).toBe("enough");
  });

  it.each([
    ["faulty", '{"data":[{"name":"Ada"}],}', "unexpected"],
    ["cut", '{"data":[{"name":"Ada"}]', "incomplete"],
    ["empty", "", "incomplete"],
  ])("a body that is %s ends in an error, with what is wrong", async (_, text, code) => {
    const body = source(new TextEncoder().encode(text), 5);
    const read = bytesOf(body.pipeThrough(NAMES.projectStream()));
    await expect(read).rejects.toMatchObject({ code: "invalid_json", problems: [{ code }] });
  });
});

describe("when the instance dies", () => {
  it("a hundred streams end in errors without another byte; new ones with the same mask and grants work", async () => {
    const allowed = Catalog.parse({
      name: "HR",
      endpoints: [
        {
          id: "people",
          title: "People",
          routes: { read: ["GET /people"] },
          records: "/data",
          fields: [
            { path: "name", type: "string" },
            { path: "notes", type: "string" },
          ],
        },
      ],
    })
      .grants({ people: { actions: ["read"], fields: ["name"] } })
      .decide({ method: "GET", path: "/people" });
    if (allowed.outcome === "deny") throw new Error("people may be read");
    const from = (n: number) => (n % 2 === 0 ? allowed : NAMES).projectStream();
    const streams = await Promise.all(Array.from({ length: 100 }, (_, n) => begun(from(n))));

    trap();

    const restarted = { code: "engine_restarted" };
    for (const { writer, reader } of streams) {
      const ends = [reader.read(), writer.write(BODY.subarray(HALF)), writer.close()];
      for (const end of ends) await expect(end).rejects.toMatchObject(restarted);
    }
    expect(seen.freed.size).toBe(100);
    for (const n of [0, 1]) {
      const streamed = await bytesOf(source(BODY, 1000).pipeThrough(from(n)));
      expect(Buffer.compare(streamed, NAMES.project(BODY))).toBe(0);
    }
  });
});

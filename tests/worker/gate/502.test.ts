import { describe, expect, it } from "vitest";
import { askHostile, problemOf } from "./helpers/ask.ts";
import { bytes, coded, gzipped, inPieces, json, thenBroken } from "./helpers/bodies.ts";
import { ALL_TIME_OFF, CALENDAR } from "./helpers/grants.ts";
import { answers } from "./helpers/hostile.ts";
import { keyWith } from "./helpers/keys.ts";

const CANARY = "cafe-canary-77";
const RECORD = `{"data":[{"start_date":"2026-01-01","reason":"${CANARY}"}]}`;

/** The response to a restricted key in these cases: 502, without a byte of the origin's. */
async function unusable(answer: () => Response | Promise<Response>) {
  answers(answer);
  const response = await askHostile("/time-off", { key: await keyWith(CALENDAR) });
  const text = await response.clone().text();
  expect(response.status).toBe(502);
  expect(text).not.toContain(CANARY);
  expect(text).not.toContain("2026-01-01");
  expect(JSON.stringify([...response.headers])).not.toContain(CANARY);
  return problemOf(response);
}

describe("a body that is not one JSON text is not passed on in part", () => {
  it.each<[string, BodyInit]>([
    ["truncated", RECORD.slice(0, -3)],
    ["followed by garbage", `${RECORD}x`],
    ["two documents", `${RECORD}${RECORD}`],
    ["after two byte order marks", `\uFEFF\uFEFF${RECORD}`],
    ["faulty in a hidden part", RECORD.replace(`"${CANARY}"`, `"${CANARY}\u0007"`)],
    ["not UTF-8 in a hidden part", bytes(RECORD).map((byte) => (byte === 0x63 ? 0xff : byte))],
    ["too deep", `{"data":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
    ["a scalar", `"${CANARY}"`],
    ["empty", ""],
    ["nothing but white space", "  \n"],
  ])("%s", async (_, body) => {
    expect((await unusable(() => json(body))).code).toBe("origin_unusable");
  });

  it("broken off in the middle", async () => {
    expect((await unusable(() => json(thenBroken(RECORD.slice(0, 30))))).code).toBe("origin_unusable");
  });
});

describe("a body in another type than JSON in UTF-8 is not passed on", () => {
  it.each([
    "text/html",
    "application/xml",
    "text/csv",
    "application/x-ndjson",
    "application/json-seq",
    "application/jsonp",
    "application/json, text/html",
    "application/json; charset=utf-16",
    "application/json; charset=iso-8859-1",
    "",
  ])("%j", async (type) => {
    expect(
      (await unusable(() => new Response(bytes(RECORD), { headers: { "content-type": type } }))).code,
    ).toBe("origin_unusable");
  });

  it("none", async () => {
    expect((await unusable(() => new Response(bytes(RECORD)))).code).toBe("origin_unusable");
  });
});

it.each([
  "text/json",
  "application/json; charset=utf8",
  'application/json; charset="UTF8"',
  "application/vnd.people+json; charset=US-ASCII; version=2",
])("JSON that an older server calls %s is projected", async (type) => {
  answers(() => new Response(bytes(RECORD), { headers: { "content-type": type } }));
  const response = await askHostile("/time-off", { key: await keyWith(CALENDAR) });
  expect(response.headers.get("content-type")).toBe(type.split(";")[0]);
  expect(await response.json()).toEqual({ data: [{ start_date: "2026-01-01" }] });
});

describe("a body in a coding that the gate cannot decode is not passed on", () => {
  it.each(["deflate", "zstd", "GZIP", "gzip, gzip", "x-gzip", "compress", "aes128gcm"])(
    "%s",
    async (coding) => {
      const body = await gzipped(RECORD);
      expect((await unusable(() => coded(body, coding))).code).toBe("origin_unusable");
    },
  );

  it.each(["zstd", "GZIP", "none", "gzip, identity"])("%s, although it can be read", async (coding) => {
    expect((await unusable(() => coded(RECORD, coding))).code).toBe("origin_unusable");
  });

  it("gzip that is not gzip", async () => {
    expect((await unusable(() => coded(RECORD, "gzip"))).code).toBe("origin_unusable");
  });

  it("gzip that is cut", async () => {
    const body = await gzipped(RECORD);
    expect((await unusable(() => coded(body.slice(0, -12), "gzip"))).code).toBe("origin_unusable");
  });

  it("gzip in gzip", async () => {
    const body = await gzipped(await gzipped(RECORD));
    expect((await unusable(() => coded(body, "gzip"))).code).toBe("origin_unusable");
  });
});

it("a decompression bomb is cut off at the limit on what is read, whatever it contains", async () => {
  const megabyte = "x".repeat(1_048_576);
  const body = await gzipped(`{"data":[{"reason":"${megabyte.repeat(20)}"}]}`);
  expect(body.byteLength).toBeLessThan(100_000);
  expect((await unusable(() => coded(body, "gzip"))).code).toBe("origin_unusable");
});

it("a part of a body is not passed on", async () => {
  const headers = { "content-range": "bytes 0-100/200" };
  expect((await unusable(() => json(RECORD, { status: 206, headers }))).code).toBe("origin_unusable");
});

it("an empty 200, 203 or 226 is not passed on", async () => {
  for (const status of [200, 203, 226])
    expect((await unusable(() => json(null, { status }))).status).toBe(502);
  expect((await unusable(() => json(inPieces([])))).status).toBe(502);
});

describe("a redirect is not followed, and its address not passed on, whatever the key", () => {
  it.each([301, 302, 303, 307, 308, 300, 304])("%i", async (status) => {
    const location = `https://origin/api/v2/employees?${CANARY}`;
    for (const grants of [CALENDAR, ALL_TIME_OFF]) {
      let calls = 0;
      answers(() => {
        calls += 1;
        return new Response(status === 304 ? null : CANARY, { status, headers: { location } });
      });
      const response = await askHostile("/time-off", { key: await keyWith(grants) });
      if (status === 304 && grants === ALL_TIME_OFF) continue;
      expect(response.status).toBe(502);
      expect(response.headers.has("location")).toBe(false);
      expect((await problemOf(response)).code).toBe("origin_redirected");
      expect(calls).toBe(1);
    }
  });
});

it("an origin that refuses the gate does not blame the client's key", async () => {
  for (const status of [401, 403, 407]) {
    answers(() => json(`{"error":"${CANARY}"}`, { status, headers: { "www-authenticate": CANARY } }));
    const response = await askHostile("/time-off", { key: await keyWith(ALL_TIME_OFF) });
    expect(response.status).toBe(502);
    expect(response.headers.has("www-authenticate")).toBe(false);
    expect((await problemOf(response)).code).toBe("origin_refused");
  }
});

it("an origin that cannot be reached is reported as that", async () => {
  answers(() => {
    throw new Error(CANARY);
  });
  const response = await askHostile("/time-off", { key: await keyWith(ALL_TIME_OFF) });
  expect(response.status).toBe(502);
  const problem = await problemOf(response);
  expect(problem.code).toBe("origin_unreachable");
  expect(JSON.stringify(problem)).not.toContain(CANARY);
});

import { describe, expect, it } from "vitest";
import { Gate, otherThan, PATH, READ, statusesIn } from "./gate.ts";

const gate = Gate.forThisFile();

/** Sends a call with this request line, and returns its outcome. */
async function asked(line: string) {
  const text = await gate.exchange(`${line}\r\nHost: localhost\r\n${gate.key}\r\nConnection: close\r\n\r\n`);
  return { statuses: statusesIn(text), heard: gate.heard(), text };
}

describe("a target that is not the path it seems to be reaches no origin", () => {
  it.each<[string, string, number]>([
    ["two slashes at its beginning", `/${PATH}`, 400],
    ["a host after two slashes", `//evil.example.com${PATH}`, 400],
    ["two slashes within", "/api/v2//time-off", 400],
    ["an encoded slash", "/api/v2%2Ftime-off", 400],
    ["an encoded backslash", "/api/v2%5Ctime-off", 400],
    ["an encoded letter", "/api/v2/%74ime-off", 400],
    ["an escape of an escape", "/api/v2/%252e%252e/v2/time-off", 400],
    ["an encoded NUL", `${PATH}%00`, 400],
    ["an encoded end of line", `${PATH}%0d%0aX-A:%20b`, 400],
    ["a parameter of a segment", `${PATH};a=b`, 400],
    ["a broken escape", `${PATH}/%zz`, 400],
    ["an overlong escape", `${PATH}/%c0%af`, 400],
    ["a letter beyond ASCII", "/api/v2/tïme-off", 404],
    ["a NUL", `${PATH}\0`, 400],
    ["a tab", `${PATH}\t`, 400],
    ["no slash", "api/v2/time-off", 400],
    ["nothing but a host", "evil.example.com:443", 404],
    ["a trailing slash", `${PATH}/`, 404],
    ["another case", "/API/v2/time-off", 404],
    ["steps above the root, and into the admin API", `${PATH}/../../../admin/api/keys`, 404],
    ["steps out of the API", `${PATH}/../../..`, 404],
    ["an encoded fragment", `${PATH}%23`, 404],
    ["a query beside the path's end", `${PATH}%3Ffields=type`, 404],
  ])("%s", async (_, target, status) => {
    expect(await asked(`GET ${target} HTTP/1.1`)).toMatchObject({ statuses: [status], heard: [] });
  });
});

describe("a target that workerd resolves is decided on as resolved, and forwarded as that", () => {
  it.each<[string, string]>([
    ["a dot", "/api/v2/./time-off"],
    ["two dots", "/api/v2/employees/../time-off"],
    ["encoded dots", "/api/v2/employees/%2e%2E/time-off"],
    ["half-encoded dots", "/api/v2/employees/.%2e/time-off"],
    ["a backslash", "/api/v2\\time-off"],
    ["dots between backslashes", "/api/v2/employees\\..\\time-off"],
    ["steps above the root", `/../..${PATH}`],
    ["a fragment", `${PATH}#/../employees`],
    ["another place in absolute form", `http://evil.example.com${PATH}`],
    ["another scheme in absolute form", `ftp://evil.example.com${PATH}`],
    ["a user in absolute form", `http://admin:admin@localhost${PATH}`],
  ])("%s", async (_, target) => {
    expect(await asked(`GET ${target} HTTP/1.1`)).toMatchObject({ statuses: [200], heard: [READ] });
  });

  it("and denied as that", async () => {
    for (const target of [`${PATH}/../employees`, `${PATH}\\..\\employees`, "http://x/api/v2/employees"])
      expect(await asked(`GET ${target} HTTP/1.1`)).toMatchObject({ statuses: [403], heard: [] });
  });
});

describe("a method that is not an API call's reaches no origin", () => {
  it.each<[string, number]>([
    ["TRACE", 405],
    ["PROPFIND", 405],
    ["PURGE", 405],
    ["OPTIONS", 405],
    ["get", 501],
    ["Get", 501],
    ["GETT", 501],
    ["POST\tGET", 400],
  ])("%j", async (method, status) => {
    expect(await asked(`${method} ${PATH} HTTP/1.1`)).toMatchObject({ statuses: [status], heard: [] });
  });

  it("TRACE does not echo the request", async () => {
    expect((await asked(`TRACE ${PATH} HTTP/1.1`)).text).not.toContain("Bearer fg_");
  });

  it("CONNECT opens no tunnel", async () => {
    for (const target of ["evil.example.com:443", PATH]) {
      const { statuses, heard } = await asked(`CONNECT ${target} HTTP/1.1`);
      expect(statuses).toEqual([500]);
      expect(heard).toEqual([]);
    }
  });
});

describe("a version of HTTP", () => {
  it("1.0 gets the same response as 1.1", async () => {
    const { statuses, heard } = await asked(`GET ${PATH} HTTP/1.0`);
    expect({ statuses, heard }).toEqual({ statuses: [200], heard: [READ] });
  });

  it.each(["HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "HTTP/1.1 HTTP/1.1", "http/1.1", ""])(
    "%j is refused",
    async (version) => {
      expect(await asked(`GET ${PATH} ${version}`.trim())).toMatchObject({ statuses: [400], heard: [] });
    },
  );

  it("2 does not start unencrypted", async () => {
    expect(await gate.exchange("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", new Uint8Array(40))).toBe("");
    expect(gate.heard()).toEqual([]);
  });

  it("that is missing, as in a TLS handshake or noise, is refused", async () => {
    for (const bytes of [
      new Uint8Array([22, 3, 1, 2, 0, 1, 0]),
      "\r\n\r\n\r\n\r\n\0",
      new Uint8Array(9_999),
    ]) {
      const text = await gate.exchange(bytes);
      expect(statusesIn(text).filter(otherThan(400))).toEqual([]);
      expect(gate.heard()).toEqual([]);
    }
  });
});

it("an address longer than any path or query is refused", async () => {
  for (const target of [`${PATH}/${"1".repeat(2_048)}`, `${PATH}?page=${"1".repeat(8_192)}`])
    expect(await asked(`GET ${target} HTTP/1.1`)).toMatchObject({ statuses: [400], heard: [] });
  const { statuses, heard } = await asked(`GET ${PATH}?page=${"1".repeat(1 << 20)} HTTP/1.1`);
  expect(statuses.filter(otherThan(431))).toEqual([]);
  expect(heard).toEqual([]);
});

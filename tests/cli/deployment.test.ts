// What can go wrong between the command line and a deployment. The deployments here are stand-ins that fail; keys.test.ts
// has the real one.

import { writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { fieldgate, file, folder } from "./run.ts";

const TOKEN = "a-token-that-must-not-show-anywhere-at-all";
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

describe("the environment", () => {
  const env = { FIELDGATE_URL: "https://gate.example.com", FIELDGATE_ADMIN_TOKEN: TOKEN };

  it.each([
    ["no URL", { ...env, FIELDGATE_URL: "" }, "FIELDGATE_URL is not set"],
    ["no URL at all", { ...env, FIELDGATE_URL: "gate" }, "FIELDGATE_URL is not a URL"],
    ["http to elsewhere", { ...env, FIELDGATE_URL: "http://gate.example.com" }, "sent unencrypted"],
    ["another scheme", { ...env, FIELDGATE_URL: "file:///etc/passwd" }, "must begin with https://"],
    ["a path", { ...env, FIELDGATE_URL: "https://gate.example.com/admin" }, "a host only"],
    ["a user", { ...env, FIELDGATE_URL: "https://u:p@gate.example.com" }, "a host only"],
    ["no token", { FIELDGATE_URL: env.FIELDGATE_URL }, "The admin token is missing"],
    ["two tokens", { ...env, FIELDGATE_ADMIN_TOKEN_FILE: "x" }, "both set"],
    ["a token over two lines", { ...env, FIELDGATE_ADMIN_TOKEN: `${TOKEN}\n${TOKEN}` }, "is not a token"],
    [
      "a file that is missing",
      { FIELDGATE_URL: env.FIELDGATE_URL, FIELDGATE_ADMIN_TOKEN_FILE: "x" },
      "cannot be read",
    ],
  ])("%s ends with 2 before anything is sent, and shows no token", async (_, env, why) => {
    const { status, stdout, stderr } = await fieldgate(["keys", "list"], { env });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(why);
    expect(stderr).not.toContain(TOKEN);
  });

  it.each([
    ["alone", TOKEN],
    ["alone on a line", `${TOKEN}\n`],
    ["as .dev.vars has it", `# Development\nADMIN_TOKEN="${TOKEN}"\nORIGIN_AUTHORIZATION="Bearer x"\n`],
    ["unquoted", `ADMIN_TOKEN=${TOKEN}\n`],
  ])("a file may hold the token %s", async (_, content) => {
    let sent: string | undefined;
    const url = await serve((request, response) => {
      sent = request.headers.authorization;
      response.end('{"items":[]}');
    });
    const path = join(folder(), "token");
    writeFileSync(path, content);
    const { status } = await fieldgate(["keys", "list"], {
      env: { FIELDGATE_URL: url, FIELDGATE_ADMIN_TOKEN_FILE: path },
    });
    expect({ status, sent }).toEqual({ status: 0, sent: `Bearer ${TOKEN}` });
  });
});

describe("a deployment that fails", () => {
  const list = (url: string, ...options: string[]) =>
    fieldgate(["keys", "list", ...options], { env: { FIELDGATE_URL: url, FIELDGATE_ADMIN_TOKEN: TOKEN } });

  it.each<[string, RequestListener, string]>([
    [
      "answers as something else",
      (_, response) => response.end("<html>"),
      "it is not a Fieldgate deployment",
    ],
    [
      "knows no such path",
      (_, response) => response.writeHead(404, { "content-type": "text/html" }).end(),
      "answered 404",
    ],
    ["hangs up", (request) => request.socket.destroy(), "could not be reached"],
    [
      "breaks off",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" }).write('{"items":[', () => response.destroy());
      },
      "was cut off",
    ],
    [
      "refuses",
      (_, response) =>
        response
          .writeHead(401, { "content-type": "application/problem+json" })
          .end('{"title":"Sign in\\u001b[2J","status":401,"code":"not_signed_in"}'),
      "The deployment refused (401): Sign in\\u001b[2J.",
    ],
  ])("%s: it ends with 3, says so, and shows neither token nor stack", async (_, answer, why) => {
    const { status, stdout, stderr } = await list(await serve(answer));
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toContain(why);
    expect(stderr).not.toContain(TOKEN);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("is not there: it ends with 3 and says what to look at", async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const { status, stderr } = await list(url);
    expect(status).toBe(3);
    expect(stderr).toContain("could not be reached");
    expect(stderr).toContain("Check FIELDGATE_URL");
  });

  it("sends elsewhere: nothing is followed, and the token stays", async () => {
    let asked = 0;
    const elsewhere = await serve((_, response) => {
      asked += 1;
      response.end('{"items":[]}');
    });
    const url = await serve((_, response) =>
      response.writeHead(307, { location: `${elsewhere}/admin/api/keys` }).end(),
    );
    const { status } = await list(url);
    expect({ status, asked }).toEqual({ status: 3, asked: 0 });
  });

  it("fails at the second page: the JSON stays open, so that nobody takes it for whole", async () => {
    const url = await serve((request, response) => {
      if (request.url?.includes("cursor=5")) return response.writeHead(503).end();
      return response.end('{"items":[{"id":"a"}],"next":"5"}');
    });
    const { status, stdout } = await list(url, "--json");
    expect(status).toBe(3);
    expect(stdout).toContain('{"id":"a"}');
    expect(() => JSON.parse(stdout)).toThrow();
  });

  it("lost the answer to a change: it says that the change may have been made", async () => {
    const url = await serve((request) => request.socket.destroy());
    const { status, stderr } = await fieldgate(["keys", "revoke", "ZaAWkTCC38UN", "--yes"], {
      env: { FIELDGATE_URL: url, FIELDGATE_ADMIN_TOKEN: TOKEN },
    });
    expect(status).toBe(3);
    expect(stderr).toContain("It is not known whether the change was made");
  });

  it("has a catalog of another time: it asks for the deployment's version", async () => {
    const url = await serve((_, response) => response.end('{"name":"x","endpoints":[],"later":1}'));
    const { status, stderr } = await fieldgate(["keys", "generate", "--name", "x", "--grants", file({})], {
      env: { FIELDGATE_URL: url, FIELDGATE_ADMIN_TOKEN: TOKEN },
    });
    expect(status).toBe(3);
    expect(stderr).toContain("does not understand the deployment");
  });
});

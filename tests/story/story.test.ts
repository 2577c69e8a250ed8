// The README's story, on the stack that `npm start` starts: real workerd, KV, Durable Object, D1 and origin.

import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adminToken, emptyState, freePort, npmStart, npmStartFails, type Running } from "./start.ts";

const CALENDAR = {
  name: "Calendar",
  grants: { "time-off": { actions: ["read"], fields: ["employee.name", "start_date", "end_date"] } },
};

describe("a key gets exactly its fields through the gate", () => {
  const state = emptyState();
  let gate: Running;
  const restart = async () => {
    gate = await npmStart({ FIELDGATE_STATE: state.path });
  };
  beforeAll(restart);
  afterAll(async () => {
    await gate.stop();
    state.remove();
  });

  const admin = (path: string, init: RequestInit = {}) =>
    fetch(`${gate.base}/admin/api${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${adminToken()}`, "Content-Type": "application/json" },
    });
  const call = (key: string, path: string, init: RequestInit = {}) =>
    fetch(`${gate.base}/api/v2${path}`, { ...init, headers: { Authorization: `Bearer ${key}` } });
  const generate = async (): Promise<{ id: string; key: string }> => {
    const response = await admin("/keys", { method: "POST", body: JSON.stringify(CALENDAR) });
    expect(response.status).toBe(201);
    return response.json();
  };

  it("npm start says where the admin token is and what to try", () => {
    expect(gate.output).toContain(".dev.vars");
    expect(gate.output).toContain(`curl -s ${gate.base}/admin/api/keys`);
  });

  it("a key of three fields receives those three of every record and nothing else", async () => {
    const { key } = await generate();
    const response = await call(key, "/time-off?per_page=50");
    expect(response.status).toBe(200);
    const { data } = await response.json();
    expect(data).toHaveLength(50);
    for (const record of data) {
      expect(Object.keys(record).sort()).toEqual(["employee", "end_date", "start_date"]);
      expect(Object.keys(record.employee)).toEqual(["name"]);
    }
    expect((await call(key, "/employees")).status).toBe(403);
    expect((await call(key, "/time-off", { method: "POST", body: "{}" })).status).toBe(403);
  });

  it("a revoked key is refused from then on", async () => {
    const { id, key } = await generate();
    const list = await (await admin("/keys")).json();
    expect(list.items.find((entry: { id: string }) => entry.id === id).grants["time-off"].fields).toEqual([
      "employee.name",
      "end_date",
      "start_date",
    ]);
    expect((await admin(`/keys/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await call(key, "/time-off")).status).toBe(401);
  });

  it("keys outlive a restart, and revoke-all ends every one of them", async () => {
    const keys = [await generate(), await generate()];
    await gate.stop();
    await restart();
    for (const { key } of keys) expect((await call(key, "/time-off")).status).toBe(200);
    const response = await admin("/revoke-all", { method: "POST", body: '{"confirm":"REVOKE ALL"}' });
    expect(response.status).toBe(200);
    for (const { key } of keys) expect((await call(key, "/time-off")).status).toBe(401);
  });
});

it("npm start serves the catalog that CATALOG names, and no other", async () => {
  const state = emptyState();
  const path = join(state.path, "named.json");
  const routes = { read: ["GET /things"] };
  const catalog = JSON.stringify({ name: "Named", endpoints: [{ id: "things", title: "Things", routes }] });
  writeFileSync(path, catalog);
  const gate = await npmStart({ FIELDGATE_STATE: state.path, CATALOG: path });
  try {
    const { catalog: served } = await (await fetch(`${gate.base}/healthz`)).json();
    expect(served).toBe(createHash("sha256").update(catalog).digest("hex"));
    expect(gate.output).toContain(path);
  } finally {
    await gate.stop();
    state.remove();
  }
});

describe("npm start refuses what cannot work", () => {
  it("a port in use is named, with what to do", async () => {
    const port = await freePort();
    const taken = createServer().listen(port, "127.0.0.1");
    const { status, output } = await npmStartFails({ PORT: String(port) });
    taken.close();
    expect(status).not.toBe(0);
    expect(output).toContain(`Port ${port} is in use`);
  });

  it.each(["tests/story/missing.json", "tests/story"])(
    "a catalog that cannot be read, %s, is named before anything is built",
    async (path) => {
      const { status, output } = await npmStartFails({ PORT: String(await freePort()), CATALOG: path });
      expect(status).not.toBe(0);
      expect(output).toContain(`CATALOG names ${path}, which cannot be read`);
      expect(output).not.toContain("▸ engine");
    },
  );

  it("an invalid catalog stops it with every problem and its place", async () => {
    const { status, output } = await npmStartFails({
      PORT: String(await freePort()),
      CATALOG: "tests/story/faulty-catalog.json",
    });
    expect(status).not.toBe(0);
    expect(output).toContain("/endpoints/0/routes/read/0");
    expect(output).toContain("/endpoints/0/fields/1/path");
  });
});

// keys and audit against the gate that `npm start` starts: real workerd, KV, Durable Object, D1 and origin.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adminToken, emptyState, npmStart, type Running } from "../story/start.ts";
import { CALENDAR, CLI, fieldgate, file, folder, root } from "./run.ts";
import { hasTerminal, onTerminal } from "./terminal.ts";

const KEY = /^fg_([0-9A-Za-z]{12})_[0-9A-Za-z]{49}$/;

const state = emptyState();
let gate: Running;
beforeAll(async () => {
  gate = await npmStart({ FIELDGATE_STATE: state.path });
});
afterAll(async () => {
  await gate.stop();
  state.remove();
});

const env = () => ({ FIELDGATE_URL: gate.base, FIELDGATE_ADMIN_TOKEN: adminToken() });
const keys = (...args: string[]) => fieldgate(["keys", ...args], { env: env() });
const call = (key: string, path = "/time-off") =>
  fetch(`${gate.base}/api/v2${path}`, { headers: { Authorization: `Bearer ${key}` } });

async function generate(name: string, grants: object = CALENDAR): Promise<{ id: string; key: string }> {
  const { status, stdout, stderr } = await keys("generate", "--name", name, "--grants", file(grants));
  expect(status, stderr).toBe(0);
  const key = stdout.trim();
  return { id: KEY.exec(key)?.[1] ?? "", key };
}

describe("keys generate", () => {
  it("prints the key once, on stdout alone; the key opens exactly what was granted", async () => {
    const grants = file(CALENDAR);
    const { status, stdout, stderr } = await keys("generate", "--name", "Calendar", "--grants", grants);
    expect(status).toBe(0);
    const key = stdout.slice(0, -1);
    expect(stdout).toBe(`${key}\n`);
    expect(key).toMatch(KEY);
    expect(stderr).toContain("Calendar");
    expect(stderr).not.toContain(key);
    const response = await call(key);
    expect(response.status).toBe(200);
    const { data } = await response.json();
    expect(Object.keys(data[0]).sort()).toEqual(["employee", "end_date", "start_date"]);
    expect((await call(key, "/employees")).status).toBe(403);
  });

  it("grants that do not fit are told with their places, and no key is made", async () => {
    const before = JSON.parse((await keys("list", "--json")).stdout).length;
    const grants = file('{\n  "time-off": { "actions": ["read"], "fields": ["nope"] }\n}');
    const { status, stdout, stderr } = await keys("generate", "--name", "x", "--grants", grants);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`${grants}:2:49  /time-off/fields/0  `);
    expect(JSON.parse((await keys("list", "--json")).stdout)).toHaveLength(before);
  });

  it("what the deployment refuses ends with 3 and its reason", async () => {
    const { status, stderr } = await keys("generate", "--name", " ", "--grants", file(CALENDAR));
    expect(status).toBe(3);
    expect(stderr).toContain("A key needs a name.");
  });

  it("warns on stderr of what is probably not meant", async () => {
    const grants = file({ employees: { actions: ["read"] } });
    const { stderr } = await keys("generate", "--name", "Wide", "--grants", grants, "--expires", "1h");
    expect(stderr).toMatch(/^warning {2}employees {2}ALL fields/m);
    expect(stderr).toMatch(/expires {4}\d{4}-/);
  });
});

describe("keys list and show", () => {
  it("list pages through everything, newest first", async () => {
    const made = Array.from({ length: 120 }, (_, index) => `Many ${index}`);
    for (const name of made) await create(name);
    const { status, stdout } = await keys("list", "--json");
    expect(status).toBe(0);
    const names = JSON.parse(stdout).map(({ name }: { name: string }) => name);
    expect(names.slice(0, made.length)).toEqual(made.toReversed());
    const table = await keys("list");
    expect(table.stdout.split("\n")[0]).toMatch(/^ID +GENERATED +EXPIRES +NAME +MAY$/);
    expect(table.stdout).toContain("time-off: read (3 fields)");
    expect(table.stdout.trimEnd().split("\n")).toHaveLength(names.length + 1);
  });

  it("show has the grants, and --json what can be given back", async () => {
    const { id } = await generate("Shown");
    const { stdout } = await keys("show", id);
    expect(stdout).toContain(`Shown (${id})`);
    expect(stdout).toContain("time-off: read\n    employee.name\n    end_date\n    start_date\n");
    const { grants } = JSON.parse((await keys("show", id, "--json")).stdout);
    expect((await generate("Copy", grants)).id).not.toBe(id);
  });

  it("a key that never was ends with 3", async () => {
    const { status, stderr } = await keys("show", "000000000000");
    expect(status).toBe(3);
    expect(stderr).toContain("The deployment refused (404)");
  });
});

describe("keys edit", () => {
  const NARROW = { "time-off": { actions: ["read"], fields: ["start_date"] } };
  const WIDE = { "time-off": { actions: ["read", "delete"], fields: ["start_date", "reason"] } };

  it("shows what is gained and lost, says WIDER only if something is gained, and the key follows", async () => {
    const { id, key } = await generate("Edited");
    const narrowed = await keys("edit", id, "--grants", file(NARROW), "--yes");
    expect(narrowed.status).toBe(0);
    expect(narrowed.stderr).toContain("  loses   time-off: the field employee.name\n");
    expect(narrowed.stderr).not.toContain("WIDER");
    expect(Object.keys((await (await call(key)).json()).data[0])).toEqual(["start_date"]);
    const widened = await keys("edit", id, "--grants", file(WIDE), "--yes");
    expect(widened.stderr).toContain("  gains   time-off: delete\n");
    expect(widened.stderr).toContain("  gains   time-off: the field reason\n");
    expect(widened.stderr).toContain("WIDER: the key can do more than before.");
  });

  it("a later expiry is wider, an earlier one is not; a name is neither", async () => {
    const { id } = await generate("Ending");
    const edit = (...args: string[]) => keys("edit", id, ...args, "--yes");
    expect((await edit("--expires", "2h")).stderr).not.toContain("WIDER");
    expect((await edit("--name", "Ended")).stderr).toMatch(/name {4}Ending → Ended/);
    expect((await edit("--expires", "never")).stderr).toContain("WIDER");
    const nothing = await edit("--name", "Ended", "--expires", "never", "--grants", file(CALENDAR));
    expect(nothing).toMatchObject({ status: 0, stderr: expect.stringContaining("nothing was changed") });
  });

  it("without a terminal and without --yes nothing is changed", async () => {
    const { id } = await generate("Kept");
    const { status, stderr } = await keys("edit", id, "--grants", file(WIDE));
    expect(status).toBe(2);
    expect(stderr).toContain("WIDER");
    expect(stderr).toContain("Add --yes.");
    expect(JSON.parse((await keys("show", id, "--json")).stdout).grants["time-off"].actions).toEqual([
      "read",
    ]);
  });

  it.runIf(hasTerminal)(
    "on a terminal it asks; somebody else's change in between is not overwritten",
    async () => {
      const { id } = await generate("Contended");
      const args = ["keys", "edit", id, "--name", "Mine"];
      const declined = await onTerminal(args, env(), [{ prompt: "[y/N] ", type: "n" }]);
      expect(declined.status).toBe(2);
      const asking = onTerminal(args, env(), [
        { prompt: "[y/N] ", before: () => keys("edit", id, "--name", "Theirs", "--yes"), type: "y" },
      ]);
      const { status, screen } = await asking;
      expect(status).toBe(3);
      expect(screen).toContain("(412)");
      expect(JSON.parse((await keys("show", id, "--json")).stdout).name).toBe("Theirs");
    },
  );
});

describe("keys revoke", () => {
  it("needs --yes without a terminal; then the next call is refused, and revoking again is no error", async () => {
    const { id, key } = await generate("Doomed");
    expect((await keys("revoke", id)).status).toBe(2);
    expect((await call(key)).status).toBe(200);
    expect((await keys("revoke", id, "--yes")).status).toBe(0);
    expect((await call(key)).status).toBe(401);
    expect((await keys("revoke", id, "--yes")).status).toBe(0);
  });

  it.runIf(hasTerminal)("asks for the key's name on a terminal: another name does nothing", async () => {
    const { id, key } = await generate("Named");
    const wrong = await onTerminal(["keys", "revoke", id], env(), [
      { prompt: "type its name: ", type: "named" },
    ]);
    expect(wrong.status).toBe(2);
    expect((await call(key)).status).toBe(200);
    const right = await onTerminal(["keys", "revoke", id], env(), [
      { prompt: "type its name: ", type: "Named" },
    ]);
    expect(right.status).toBe(0);
    expect((await call(key)).status).toBe(401);
  });
});

it("the example of docs/cli.md leaves a file with the key and nothing else", async () => {
  const example = /```sh\n(.*?)```/s.exec(readFileSync(join(root, "docs/cli.md"), "utf8"))?.[1] ?? "";
  const dir = folder();
  writeFileSync(join(dir, ".dev.vars"), `ADMIN_TOKEN="${adminToken()}"\n`);
  writeFileSync(join(dir, "grants.json"), JSON.stringify(CALENDAR));
  const script = example
    .replace("http://localhost:8787", gate.base)
    .replace("npx fieldgate", `'${process.execPath}' '${CLI}'`);
  execFileSync("sh", ["-ec", script], { cwd: dir, stdio: "pipe" });
  expect(readFileSync(join(dir, "key.txt"), "utf8").trimEnd()).toMatch(KEY);
});

describe("audit", () => {
  it("tells who did what, newest first, up to the limit, and never a key's text", async () => {
    const { id, key } = await generate("Audited");
    await keys("revoke", id, "--yes");
    const audit = (...args: string[]) => fieldgate(["audit", ...args], { env: env() });
    const lines = (await audit("--limit", "2")).stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(new RegExp(`token  key\\.revoked +${id}`));
    expect(lines[1]).toMatch(new RegExp(`token  key\\.created +${id}`));
    const { status, stdout } = await audit("--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).length).toBeGreaterThan(100);
    expect(stdout).not.toContain(key);
  });
});

describe("keys revoke-all", () => {
  it("does nothing without the words, and everything with them", async () => {
    const { key } = await generate("Last");
    for (const args of [[], ["--confirm", "revoke all"], ["--confirm", ""]]) {
      expect((await keys("revoke-all", ...args)).status).toBe(2);
    }
    if (hasTerminal) {
      const wrong = await onTerminal(["keys", "revoke-all"], env(), [
        { prompt: "type REVOKE ALL: ", type: "yes" },
      ]);
      expect(wrong.status).toBe(2);
    }
    expect((await call(key)).status).toBe(200);
    const { status, stderr } = await keys("revoke-all", "--confirm", "REVOKE ALL");
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Revoked \d+ keys\. /);
    expect((await call(key)).status).toBe(401);
    const empty = await keys("list");
    expect(empty).toMatchObject({ status: 0, stdout: "" });
    expect(JSON.parse((await keys("list", "--json")).stdout)).toEqual([]);
  });

  it.runIf(hasTerminal)("asks to type the words on a terminal", async () => {
    const { key } = await generate("Typed");
    const { status } = await onTerminal(["keys", "revoke-all"], env(), [
      { prompt: "type REVOKE ALL: ", type: "REVOKE ALL" },
    ]);
    expect(status).toBe(0);
    expect((await call(key)).status).toBe(401);
  });
});

/** Without the command line: a hundred of them would take their time. */
async function create(name: string): Promise<void> {
  const response = await fetch(`${gate.base}/admin/api/keys`, {
    method: "POST",
    headers: { Authorization: `Bearer ${adminToken()}`, "Content-Type": "application/json" },
    body: JSON.stringify({ name, grants: CALENDAR }),
  });
  expect(response.status).toBe(201);
}

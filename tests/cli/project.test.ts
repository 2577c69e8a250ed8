import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ended, fieldgate, start } from "./run.ts";

const RECORD = {
  id: 1,
  name: "Ada",
  salary: { amount: 5000, "in.cash": true },
  balances: { sick: { days: 3 } },
};
const BODY = JSON.stringify({ data: [RECORD, RECORD], meta: { total: 2 }, debug: "x" });

/** What a body of any size may cost: Node itself, the engine and some chunks. A body of 200 MB held whole would show. */
const RSS_KIB_MAX = 160 * 1024;
const BIG_BYTES = 200_000_000;

describe("project", () => {
  it.each([
    ["id,name", '{"data":[{"id":1,"name":"Ada"},{"id":1,"name":"Ada"}],"meta":{"total":2}}'],
    ["salary.amount", '{"data":[{"salary":{"amount":5000}},{"salary":{"amount":5000}}],"meta":{"total":2}}'],
    [
      "salary.`in.cash`",
      '{"data":[{"salary":{"in.cash":true}},{"salary":{"in.cash":true}}],"meta":{"total":2}}',
    ],
    [
      " balances.*.days , id",
      '{"data":[{"id":1,"balances":{"sick":{"days":3}}},{"id":1,"balances":{"sick":{"days":3}}}],"meta":{"total":2}}',
    ],
  ])("--fields %s lets these and the envelope through, and nothing else", async (fields, stdout) => {
    const args = ["project", "--fields", fields, "--records", "/data", "--envelope", "/meta"];
    expect(await fieldgate(args, { stdin: BODY })).toEqual({ status: 0, stdout, stderr: "" });
  });

  it.each([
    [
      ["--fields", "nmae,salary.amount,salary.currency"],
      ["No record has nmae", "No record has salary.currency"],
    ],
    [["--fields", "id", "--records", "/items"], ["The input has nothing at /items (--records)"]],
  ])("%j says on stderr what matched nothing, and ends with 0", async (args, told) => {
    const records = args.includes("--records") ? [] : ["--records", "/data"];
    const { status, stderr } = await fieldgate(["project", ...args, ...records], { stdin: BODY });
    expect(status).toBe(0);
    expect(stderr).toBe(told.map((line) => `warning  ${line}\n`).join(""));
  });

  it("nothing is said of what an empty list could have had", async () => {
    const { stderr } = await fieldgate(["project", "--fields", "id", "--records", "/data"], {
      stdin: '{"data":[]}',
    });
    expect(stderr).toBe("");
  });

  it("without --records the body is the record", async () => {
    const { stdout } = await fieldgate(["project", "--fields", "meta.total"], { stdin: BODY });
    expect(stdout).toBe('{"meta":{"total":2}}');
  });

  it.each(["", "{", '{"id":1', '{"id":01}', '{"a":tru}', "7", '{"id":1}{'])(
    "%j ends with 1 and with what was written",
    async (stdin) => {
      const { status, stderr } = await fieldgate(["project", "--fields", "id"], { stdin });
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^error: The input cannot be projected: .+\.\n(Nothing was written|Discard what was written before: \d bytes?)\.\n$/,
      );
    },
  );

  it("a fault after output has left is said with the output's size, and ends with 1", async () => {
    const records = Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, name: "x".repeat(20) }));
    const { status, stdout, stderr } = await fieldgate(["project", "--fields", "id"], {
      stdin: `[${records.join(",")},nope]`,
    });
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(0);
    expect(stderr).toContain(`Discard what was written before: ${stdout.length} bytes.`);
  });

  it("a fault ends it at once, though the input is still open", async () => {
    const child = start(["project", "--fields", "id"]);
    child.stdin.write("[1,nope");
    expect((await ended(child)).status).toBe(1);
  });

  it("a reader that leaves ends it at once with 141, without a word", async () => {
    const child = start(["project", "--fields", "id"]);
    child.stdin.on("error", () => undefined);
    const feeding = setInterval(() => child.stdin.write('{"id":1},'.repeat(10_000)), 1);
    child.stdin.write("[");
    child.stdout.once("data", () => child.stdout.destroy());
    const { status, stderr } = await ended(child);
    clearInterval(feeding);
    expect({ status, stderr }).toEqual({ status: 141, stderr: "" });
  });

  it.runIf(existsSync("/proc/self/status"))(
    "200 MB pass through in bounded memory",
    { timeout: 120_000 },
    async () => {
      const child = start(["project", "--fields", "id,name"]);
      const result = ended(child);
      const peak = { kib: 0, at: 0 };
      const record = `,${JSON.stringify({ ...RECORD, note: "x".repeat(300) })}`;
      const piece = record.repeat(2000);
      child.stdin.write(`[${JSON.stringify(RECORD)}`);
      for (let sent = 0; sent < BIG_BYTES; sent += piece.length) {
        if (!child.stdin.write(piece)) await new Promise((resolve) => child.stdin.once("drain", resolve));
        const { kib } = residentPeak(child.pid);
        if (kib > peak.kib) Object.assign(peak, { kib, at: sent });
      }
      child.stdin.end("]");
      const { status, stdout } = await result;
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toHaveLength(1 + Math.ceil(BIG_BYTES / piece.length) * 2000);
      expect(peak.kib).toBeGreaterThan(0);
      expect(peak.kib, `at byte ${peak.at}`).toBeLessThan(RSS_KIB_MAX);
    },
  );
});

/** VmHWM: the most that the process ever held, as the kernel counted. */
function residentPeak(pid: number | undefined): { kib: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return { kib: Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) };
}

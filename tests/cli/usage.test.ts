// What every command has in common: help, versions, suggestions, exit codes.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fieldgate, HR, root } from "./run.ts";

const COMMANDS = [
  ["init"],
  ["import"],
  ["check"],
  ["preview"],
  ["decide"],
  ["leaks"],
  ["project"],
  ["keys", "list"],
  ["keys", "show"],
  ["keys", "generate"],
  ["keys", "edit"],
  ["keys", "revoke"],
  ["keys", "revoke-all"],
  ["audit"],
];

describe("help", () => {
  it.each(COMMANDS)(
    "%s %s: the help says how it is used and gives examples of itself",
    async (...command) => {
      const { status, stdout, stderr } = await fieldgate([...command, "--help"]);
      expect(status).toBe(0);
      expect(stderr).toBe("");
      expect(stdout).toContain(`Usage: fieldgate ${command.join(" ")}`);
      const [reference = "", examples = ""] = stdout.split("Examples:");
      expect(examples).toContain(`fieldgate ${command.join(" ")}`);
      const own = examples.split("\n").filter((line) => line.includes(`fieldgate ${command.join(" ")}`));
      for (const [option] of own.join(" ").matchAll(/(?<= )--[a-z-]+/g))
        expect(reference).toContain(`${option} `);
    },
  );

  it("the help names every command and every exit code of docs/cli.md", async () => {
    const { status, stdout } = await fieldgate(["--help"]);
    expect(status).toBe(0);
    for (const [name] of COMMANDS) expect(stdout).toMatch(new RegExp(`^ +${name} `, "m"));
    const page = readFileSync(join(root, "docs/cli.md"), "utf8");
    for (const code of [0, 1, 2, 3]) expect(stdout).toMatch(new RegExp(`^ +${code} `, "m"));
    for (const code of [0, 1, 2, 3, 70, 130, 141]) expect(page).toMatch(new RegExp(`^\\| \`${code}\` `, "m"));
    for (const command of COMMANDS) expect(page).toContain(`fieldgate ${command.join(" ")}`);
  });

  it("without a command it shows the help on stderr and ends with 2", async () => {
    const { status, stdout, stderr } = await fieldgate([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Usage: fieldgate");
  });

  it("--version prints the package's version alone", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8"));
    expect(await fieldgate(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("mistakes", () => {
  it.runIf(existsSync("/dev/zero"))("a file without end is given up, and ends with 2", async () => {
    const { status, stderr } = await fieldgate(["import", "/dev/zero"]);
    expect(status).toBe(2);
    expect(stderr).toContain("/dev/zero cannot be read: it has more than 256 MiB.");
  });

  it.each([
    [["chek", HR], "check"],
    [["keys", "lst"], "list"],
    [["check", HR, "--grant", "x"], "--grants"],
  ])("%j gets a suggestion and ends with 2", async (args, suggestion) => {
    const { status, stdout, stderr } = await fieldgate(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`Did you mean ${suggestion}?`);
  });

  it.each([
    [["check"]],
    [["check", HR, HR]],
    [["project"]],
    [["project", "--fields", ","]],
    [["project", "--fields", "a..b"]],
    [["decide", HR, "GET", "/"]],
    [["leaks", HR, "--seed", "-1"]],
    [["audit", "--limit", "0"]],
    [["init", "--origin", "http://api.example.com"]],
    [["init", "--origin", "https://api.example.com/v1"]],
    [["keys", "generate", "--name", "x", "--grants", "x", "--expires", "2030-01-01"]],
    [["keys", "generate", "--name", "x", "--grants", "x", "--expires", "2020-01-01T00:00Z"]],
    [["keys", "show", "fg_ZaAWkTCC38UN_secret"]],
  ])("%j ends with 2, says why, and shows no stack", async (args) => {
    const { status, stdout, stderr } = await fieldgate(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ["a file that is missing", "nowhere.json", "there is no such file"],
    ["a folder", root, "it is a folder"],
    ["bytes that are no text", join(root, "pkg/wasm/fieldgate_bg.wasm"), "is not text in UTF-8"],
  ])("%s ends with 2 and is named", async (_, path, why) => {
    const { status, stderr } = await fieldgate(["check", path]);
    expect(status).toBe(2);
    expect(stderr).toContain(path);
    expect(stderr).toContain(why);
  });
});

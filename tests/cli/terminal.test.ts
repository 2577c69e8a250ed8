// What appears on a terminal, and only there: colours and progress.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { CALENDAR, file, folder, HR } from "./run.ts";
import { hasTerminal, onTerminal } from "./terminal.ts";

const COLOUR = "\u001b[";

describe.runIf(hasTerminal)("on a terminal", () => {
  it("a preview has colours, and none with NO_COLOR", async () => {
    const args = ["preview", HR, "--grants", file(CALENDAR)];
    expect((await onTerminal(args, {})).screen).toContain(COLOUR);
    const plain = await onTerminal(args, { NO_COLOR: "1" });
    expect(plain.screen).toContain("employee.name");
    expect(plain.screen).not.toContain(COLOUR);
  });

  describe("at a question", () => {
    // Nobody listens there: what is asked is asked before the deployment is called.
    const env = { FIELDGATE_URL: "http://localhost:9", FIELDGATE_ADMIN_TOKEN: "x".repeat(32) };
    const typed = (type: string) =>
      onTerminal(["keys", "revoke-all"], env, [{ prompt: "type REVOKE ALL: ", type }]);

    it("Ctrl-C ends it with 130, without a word", async () => {
      const { status, screen } = await typed("\u0003");
      expect(status).toBe(130);
      const after = stripVTControlCharacters(screen).split("type REVOKE ALL: ")[1];
      expect(after?.replace("^C", "").trim()).toBe("");
    });

    it("Ctrl-D ends it with 2, and says that nothing was done", async () => {
      const { status, screen } = await typed("\u0004");
      expect(status).toBe(2);
      expect(screen).toContain("There was no answer: nothing was done.");
      expect(screen).not.toContain("fault");
    });
  });

  it("project shows how far it is, on stderr: the result in the file is clean", async () => {
    const dir = folder();
    const [input, output] = [join(dir, "in.json"), join(dir, "out.json")];
    writeFileSync(input, '[{"id":1,"name":"Ada"}]');
    const { status, screen } = await onTerminal(
      ["project", "--fields", "id"],
      {},
      [],
      `< ${input} > ${output}`,
    );
    expect(status).toBe(0);
    expect(screen).toContain("MB read");
    expect(readFileSync(output, "utf8")).toBe('[{"id":1}]');
  });
});

// What appears on a terminal, and only there: colours and progress.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

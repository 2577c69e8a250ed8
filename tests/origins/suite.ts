/** One front in front of one framework, for all tests of the pair. */
import { afterAll, beforeAll, describe } from "vitest";
import type { Front, Kind } from "./front.ts";
import type { Framework } from "./ran.ts";

export type Setting = Readonly<{
  /** Set when the tests run. */
  front(): Front;
  kind: Kind;
  name: string;
}>;

export type Suite = (setting: Setting) => void;

export function describeOrigin(framework: Framework, kind: Kind, suites: readonly Suite[]): void {
  const name = `${framework.name} ${kind.name}`;
  describe(name, () => {
    let front: Front;
    beforeAll(async () => {
      front = await kind.before(framework);
    });
    afterAll(() => front.stop());
    for (const suite of suites) suite({ front: () => front, kind, name });
  });
}

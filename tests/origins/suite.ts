/** One front before one framework, for all that is tried on them. */
import { afterAll, beforeAll, describe } from "vitest";
import type { Front, Kind } from "./front.ts";
import type { Framework } from "./ran.ts";

export type Setting = Readonly<{
  /** Once the tests run. */
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

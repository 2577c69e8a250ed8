/** Whatever path is sent, the handler that runs is that of the route that was decided on, or none. */
import { afterAll, describe, expect, it } from "vitest";
import { CALLS, judged, nameOf, straysIn } from "./calls.ts";
import { grantsOf, pathOf, ROUTES } from "./catalog.ts";
import type { Outcome } from "./front.ts";
import type { Suite } from "./suite.ts";

/**
 * Calls that the engine refuses for every key are not sent to every framework: `spellings.test.ts` shows for each kind of
 * front that none of them gets further.
 */
export const routes: Suite = ({ front, kind, name }) => {
  const byRoute = Map.groupBy(CALLS, (call) => judged(call, kind));
  const refused = byRoute.get(undefined)?.length ?? 0;

  describe("a route", () => {
    const outcomes: Outcome[] = [];
    afterAll(() => {
      const found = outcomes.filter(({ ran }) => ran.length > 0).length;
      const none = outcomes.length - found;
      console.log(
        `${name}: ${CALLS.length} spellings, ${refused} refused, ${found} found a route, ${none} none`,
      );
    });

    it("is found as it is written", async () => {
      for (const route of ROUTES) {
        const call = { method: route.method, path: pathOf(route.template) };
        const [outcome] = await front().send([call], await front().key(grantsOf([route])));
        expect([outcome?.status, outcome?.ran.map(nameOf)], nameOf(route)).toEqual([200, [nameOf(route)]]);
      }
    });

    it("is the only one that runs for calls decided on as this route, with a key for it alone", async () => {
      for (const [own, same] of Map.groupBy(ROUTES, nameOf)) {
        outcomes.push(...(await front().send(byRoute.get(own) ?? [], await front().key(grantsOf(same)))));
      }
      expect(straysIn(outcomes, kind)).toEqual([]);
    });
  });
};

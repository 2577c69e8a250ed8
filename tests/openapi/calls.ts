/**
 * The importer's work, counted by V8: how often its functions are called. It does not depend on the machine's speed, and
 * counts what the importer itself does not.
 */
import { Session } from "node:inspector/promises";

const IMPORTER = "/pkg/openapi/";

type Counted = <T>(work: () => T) => Promise<{ result: T; calls: number }>;

export async function withCallCounts(use: (calls: Counted) => Promise<void>): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  /** How often they were called since it was last asked. */
  const taken = async () => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const functions = result
      .filter(({ url }) => url.includes(IMPORTER))
      .flatMap((script) => script.functions);
    return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
  };
  try {
    await use(async (work) => {
      await taken();
      const result = work();
      return { result, calls: await taken() };
    });
  } finally {
    await session.post("Profiler.stopPreciseCoverage");
    session.disconnect();
  }
}

import type { Env as WorkerEnv } from "../../../../pkg/worker/env.ts";

declare global {
  namespace Cloudflare {
    interface Env extends WorkerEnv {
      ORIGIN: Fetcher;
      /** The HR origin's own database. */
      HR: D1Database;
      HR_MIGRATIONS: import("cloudflare:test").D1Migration[];
      HOSTILE: Fetcher;
      /** A gate in front of the scripted origin. */
      HOSTILE_GATE: Fetcher;
    }
    interface GlobalProps {
      mainModule: typeof import("./main.ts");
    }
  }
}

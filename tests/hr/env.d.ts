declare namespace Cloudflare {
  interface Env {
    DB: D1Database;
    HR_TOKEN: string;
    MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
  interface GlobalProps {
    mainModule: typeof import("../../examples/hr/origin/index.ts");
  }
}

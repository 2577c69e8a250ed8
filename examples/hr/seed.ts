/** Writes the seed migration: `npx node examples/hr/seed.ts`. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { seedSql } from "./seed/seed-sql.ts";

writeFileSync(join(import.meta.dirname, "migrations/0002_seed.sql"), seedSql());

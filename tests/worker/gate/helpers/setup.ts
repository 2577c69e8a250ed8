/** Each test file has storage of its own: here the origin's database gets its tables and its people. */
import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

await applyD1Migrations(env.HR, env.HR_MIGRATIONS);

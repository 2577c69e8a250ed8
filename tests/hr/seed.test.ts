import { describe, expect, it } from "vitest";
import committed from "../../examples/hr/migrations/0002_seed.sql?raw";
import { seedSql } from "../../examples/hr/seed/seed-sql.ts";
import { everything } from "./call.ts";

const STATEMENT_BYTES_MAX = 100_000;
const FILE_BYTES_MAX = 500_000;

describe("the seed", () => {
  it("is what the script writes, byte for byte", () => {
    expect(seedSql() === committed).toBe(true);
  });

  it("is small, in statements that D1 accepts", () => {
    const size = (text: string) => new TextEncoder().encode(text).length;
    expect(size(committed)).toBeLessThan(FILE_BYTES_MAX);
    const statements = committed.split(/(?=^(?:INSERT|UPDATE) )/m);
    expect(statements.length).toBeGreaterThan(20);
    for (const statement of statements) expect(size(statement)).toBeLessThan(STATEMENT_BYTES_MAX);
  });

  it("has names in many scripts", async () => {
    const names = (await everything("employees")).map((e) => `${e.name} ${e.preferred_name}`).join("\n");
    for (const sort of [/é/, /[ışğ]/, /\p{Script=Arabic}/u, /\p{Script=Han}/u, /\p{Script=Hangul}/u, /'/]) {
      expect(names).toMatch(sort);
    }
    expect(names).toMatch(/\p{Emoji_Presentation}/u);
  });

  it("has no real person's data: addresses at example.com, accounts that no bank could have", async () => {
    for (const { email, bank } of await everything("employees")) {
      expect(email).toMatch(/^[a-z]+\.[a-z]+\d*@example\.com$/);
      // An IBAN's check digits run from 02 to 98.
      expect(Object(bank).iban).toMatch(/^[A-Z]{2}00 /);
    }
  });
});

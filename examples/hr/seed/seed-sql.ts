/** The whole seed as one SQL text: the same bytes in every run and on every machine. */

import { DEPARTMENTS } from "./company.ts";
import { documentRows } from "./documents.ts";
import { contactRows, departmentRows, employeeRows, makePeople } from "./people.ts";
import { Random } from "./random.ts";
import { balanceRows, expenseRows, leaveRows, makeLeave, payRows } from "./records.ts";
import { inserts } from "./sql.ts";

const SEED = 20_260_630;

export function seedSql(): string {
  const random = new Random(SEED);
  const people = makePeople(random);
  const leaves = makeLeave(random, people);
  // Departments refer to their leads, and employees to their departments. So the leads are set last.
  const leads = DEPARTMENTS.map(
    (d, index) => `UPDATE departments SET lead_id = ${index + 1} WHERE code = '${d.code}';`,
  );
  const tables = [
    departmentRows(random),
    employeeRows(random, people),
    contactRows(random, people),
    balanceRows(people, leaves),
    leaveRows(random, leaves),
    ...payRows(random, people),
    ...expenseRows(random, people),
    documentRows(random, people),
  ];
  return [
    "-- Invented people and what happened to them. Written by examples/hr/seed.ts; change it there.\n",
    ...tables.map(inserts),
    `${leads.join("\n")}\n`,
  ].join("\n");
}

/** The employees: person, department, salary and emergency contact. */

import { DEPARTMENTS, type Department, OFFICES, type Office, SKILLS } from "./company.ts";
import { addDays, instant, TODAY } from "./dates.ts";
import { CULTURES, latin, NICKNAMES, written } from "./names.ts";
import type { Random } from "./random.ts";
import type { Rows } from "./sql.ts";

export type Person = {
  id: number;
  first: string;
  last: string;
  nickname: string | null;
  email: string;
  gender: string;
  nationality: string;
  office: Office;
  department: Department;
  isLead: boolean;
  jobTitle: string;
  managerId: number | null;
  hireDate: string;
  leftOn: string | null;
  status: string;
  type: string;
  iban: string;
  salary: number;
};

export function makePeople(random: Random): Person[] {
  const taken = new Set<string>();
  const leads = DEPARTMENTS.map((department) => ({ department, isLead: true }));
  const others = DEPARTMENTS.flatMap((department) =>
    Array.from({ length: department.size - 1 }, () => ({ department, isLead: false })),
  );
  return [...leads, ...others].map(({ department, isLead }, index) =>
    makePerson(random, index + 1, department, isLead, taken),
  );
}

function makePerson(
  random: Random,
  id: number,
  department: Department,
  isLead: boolean,
  taken: Set<string>,
): Person {
  const culture = random.pick(CULTURES);
  const given = random.pick(culture.first);
  const last = random.pick(culture.last);
  const office = random.pick(OFFICES);
  const hireDate = addDays(isLead ? "2015-01-05" : "2016-01-04", random.int(0, isLead ? 900 : 3700));
  const left = !isLead && hireDate < "2025-01-01" && random.chance(0.08);
  const type = isLead
    ? "full_time"
    : random.pick(["full_time", "full_time", "full_time", "full_time", "part_time", "intern", "contractor"]);
  const base = isLead ? random.int(130, 190) : type === "intern" ? random.int(22, 28) : random.int(42, 118);
  return {
    id,
    first: written(given.name),
    last: written(last),
    nickname: random.chance(0.2) ? random.pick(NICKNAMES) : null,
    email: emailFor(`${latin(given.name)}.${latin(last)}`, taken),
    gender: given.gender,
    nationality: random.chance(0.9) ? culture.nationality : office.country,
    office,
    department,
    isLead,
    jobTitle: isLead ? department.lead : random.pick(department.jobs),
    managerId: managerOf(department, isLead),
    hireDate,
    leftOn: left ? addDays("2025-01-31", random.int(0, 500)) : null,
    status: left ? "terminated" : !isLead && random.chance(0.06) ? "on_leave" : "active",
    type,
    iban: `${office.country}00 0000 0000 ${random.digits(4)} ${random.digits(4)} ${random.digits(2)}`,
    salary: Math.round(base * 10 * office.rate) * 100 + (random.chance(0.15) ? 0.5 : 0),
  };
}

/** The supervisor: a lead's is the head of the company, everyone else's is the lead of the department. */
function managerOf(department: Department, isLead: boolean): number | null {
  if (!isLead) return DEPARTMENTS.indexOf(department) + 1;
  return department.code === "EXEC" ? null : 1;
}

function emailFor(name: string, taken: Set<string>): string {
  let local = name;
  for (let n = 2; taken.has(local); n++) local = `${name}${n}`;
  taken.add(local);
  return `${local}@example.com`;
}

/** Fills a pattern: `#` is a digit, `X` a letter. */
function fill(random: Random, pattern: string): string {
  return pattern.replace(/[#X]/g, (sign) =>
    sign === "#" ? random.digits(1) : random.pick([..."ABCEHJKLMNPRSTVX"]),
  );
}

const NOTES = [
  "Has asked for a transfer; not yet told the team",
  "Performance plan until autumn",
  "Considered for succession",
  "Salary dispute settled in 2025, see legal file",
] as const;

export function employeeRows(random: Random, people: readonly Person[]): Rows {
  const columns =
    "id first_name last_name preferred_name email phone status job_title employment_type hire_date termination_date " +
    "location weekly_hours department_code manager_id street city postal_code country birth_date gender nationality " +
    "tax_id tax_class iban bic salary_amount salary_currency salary_interval skills internal_notes created_at updated_at";
  const rows = people.map((p) => [
    p.id,
    p.first,
    p.last,
    p.nickname,
    p.email,
    fill(random, p.office.phone),
    p.status,
    p.jobTitle,
    p.type,
    p.hireDate,
    p.leftOn,
    p.office.city,
    p.type === "part_time" ? random.pick([20, 24, 32.5]) : 40,
    p.department.code,
    p.managerId,
    `${random.pick(p.office.streets)} ${random.int(1, 180)}`,
    p.office.city,
    fill(random, p.office.postal),
    p.office.country,
    addDays(p.hireDate, -365 * random.int(22, 50) - random.int(0, 364)),
    p.gender,
    p.nationality,
    `00 ${random.digits(3)} ${random.digits(3)} ${random.digits(3)}`,
    random.pick(["I", "II", "III", "IV"]),
    p.iban,
    `XMPL${p.office.country}FF`,
    p.salary,
    p.office.currency,
    "year",
    JSON.stringify(random.some(SKILLS, random.int(0, 3))),
    random.chance(0.3) ? random.pick(NOTES) : null,
    instant(addDays(p.hireDate, -20), random.int(480, 1020)),
    instant(addDays(TODAY, -random.int(0, 300)), random.int(480, 1020)),
  ]);
  return { table: "employees", columns: columns.split(" "), rows };
}

export function contactRows(random: Random, people: readonly Person[]): Rows {
  const rows = people.flatMap((p) =>
    Array.from({ length: random.pick([0, 1, 1, 1, 2]) }, (_, position) => {
      const culture = CULTURES.find((c) => c.nationality === p.nationality) ?? random.pick(CULTURES);
      const name = `${written(random.pick(culture.first).name)} ${p.last}`;
      return [
        p.id,
        position,
        name,
        random.pick(["spouse", "parent", "sibling", "friend"]),
        fill(random, p.office.phone),
      ];
    }),
  );
  return {
    table: "emergency_contacts",
    columns: ["employee_id", "position", "name", "relation", "phone"],
    rows,
  };
}

export function departmentRows(random: Random): Rows {
  const columns =
    "code name description location cost_center parent_code budget_amount budget_currency created_at updated_at";
  const rows = DEPARTMENTS.map((d, index) => [
    d.code,
    d.name,
    d.about,
    random.pick(OFFICES).city,
    String(4000 + index * 10),
    d.code === "EXEC" ? null : "EXEC",
    d.size * random.int(60, 95) * 1000,
    "EUR",
    "2015-01-05T08:00:00Z",
    instant(addDays(TODAY, -random.int(1, 200)), 800),
  ]);
  return { table: "departments", columns: columns.split(" "), rows };
}

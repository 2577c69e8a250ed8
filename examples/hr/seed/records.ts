/** The records of the employees: time off, compensation and expenses. */

import { addDays, earlier, instant, span, TODAY } from "./dates.ts";
import type { Person } from "./people.ts";
import type { Random } from "./random.ts";
import type { Cell, Rows } from "./sql.ts";

const REASONS: Readonly<Record<string, readonly (string | null)[]>> = {
  vacation: [
    null,
    "Summer with the family",
    "Wedding in İzmir",
    "お盆で帰省",
    "Camino de Santiago",
    "Alps ⛰️",
  ],
  sick: ["Flu", "Dentist", "Back surgery", "Migraine", "Doctor's orders"],
  parental: ["Second child", "Adoption", null],
  training: ["Rust course", "First-aid refresher", "Language school"],
  unpaid: ["Moving house", "Caring for my father", "Private matter"],
};
const LENGTH: Readonly<Record<string, readonly [number, number]>> = {
  vacation: [2, 14],
  sick: [1, 6],
  parental: [30, 90],
  training: [1, 3],
  unpaid: [3, 20],
};

type Leave = {
  id: number;
  person: Person;
  type: string;
  status: string;
  start: string;
  end: string;
  half: boolean;
};

export function makeLeave(random: Random, people: readonly Person[]): Leave[] {
  const leaves = people.flatMap((person) =>
    Array.from({ length: random.int(1, 3) }, () => {
      const type = random.pick([
        "vacation",
        "vacation",
        "vacation",
        "sick",
        "sick",
        "training",
        "unpaid",
        "parental",
      ]);
      const start = addDays("2026-01-02", random.int(0, 300));
      const half = type === "sick" && random.chance(0.2);
      const end = half ? start : addDays(start, random.int(...(LENGTH[type] ?? [1, 1])) - 1);
      const past = start < TODAY;
      const status = past
        ? random.pick(["approved", "approved", "approved", "rejected", "cancelled"])
        : random.pick(["approved", "requested"]);
      return { id: 0, person, type, status, start, end, half };
    }),
  );
  leaves.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.person.id - b.person.id));
  return leaves.map((leave, index) => ({ ...leave, id: index + 1 }));
}

export function leaveRows(random: Random, leaves: readonly Leave[]): Rows {
  const columns =
    "id employee_id type status start_date end_date half_day reason approver_id created_at updated_at";
  const rows = leaves.map((l) => {
    const dayBefore = addDays(earlier(l.start, TODAY), -random.int(1, 60));
    const asked = instant(dayBefore, random.int(400, 1100));
    const decided = l.status === "requested" ? asked : instant(addDays(dayBefore, 1), random.int(400, 1100));
    return [
      l.id,
      l.person.id,
      l.type,
      l.status,
      l.start,
      l.end,
      l.half,
      random.pick(REASONS[l.type] ?? [null]),
      l.status === "requested" ? null : (l.person.managerId ?? 2),
      asked,
      decided,
    ];
  });
  return { table: "time_off", columns: columns.split(" "), rows };
}

/** Everyone has vacation and training; only those who took parental leave have it. */
export function balanceRows(people: readonly Person[], leaves: readonly Leave[]): Rows {
  const rows = people.flatMap((p) => {
    const taken = (kind: string) =>
      leaves
        .filter((l) => l.person === p && l.type === kind && l.status === "approved" && l.start < TODAY)
        .reduce((days, l) => days + (l.half ? 0.5 : span(l.start, l.end)), 0);
    const kinds: [string, number][] = [
      ["vacation", p.office.vacation],
      ["training", 5],
    ];
    if (taken("parental") > 0) kinds.push(["parental", 180]);
    return kinds.map(([kind, days]): Cell[] => [p.id, kind, days, Math.min(days, taken(kind))]);
  });
  return { table: "leave_balances", columns: ["employee_id", "kind", "days", "taken"], rows };
}

const PAY_NOTES = [
  null,
  null,
  null,
  "Counter-offer matched",
  "Below the band; review in spring",
  "Retention, do not disclose",
];

export function payRows(random: Random, people: readonly Person[]): [Rows, Rows] {
  const agreements = people.flatMap((person) =>
    [person.hireDate, ...(person.hireDate < "2025-01-01" && random.chance(0.5) ? ["2026-01-01"] : [])].map(
      (from) => ({ person, from }),
    ),
  );
  const columns =
    "id employee_id effective_date reason salary_amount salary_currency salary_interval bonus_target bonus_paid note " +
    "approver_id created_at updated_at";
  const pay = agreements.map(({ person, from }, index) => {
    const first = from === person.hireDate;
    const target = person.isLead || random.chance(0.3) ? random.pick([5, 7.5, 10, 15]) : null;
    const amount = first && from < "2025-01-01" ? Math.round(person.salary * 0.93) : person.salary;
    const agreed = instant(addDays(from, -30), random.int(500, 1000));
    return [
      index + 1,
      person.id,
      from,
      first ? "hire" : random.pick(["raise", "promotion", "adjustment"]),
      amount,
      person.office.currency,
      "year",
      target,
      target === null ? null : Math.round(amount * target) / 100,
      random.pick(PAY_NOTES),
      person.managerId,
      agreed,
      agreed,
    ];
  });
  const allowances = agreements.flatMap((_, index) =>
    random
      .some(["transport", "home_office", "childcare"], random.pick([0, 0, 1, 2]))
      .map((type, position): Cell[] => [index + 1, position, type, random.pick([40, 59, 89.9])]),
  );
  return [
    { table: "compensation", columns: columns.split(" "), rows: pay },
    { table: "allowances", columns: ["compensation_id", "position", "type", "amount"], rows: allowances },
  ];
}

const TRIPS = [
  "Conference in Málaga",
  "Customer visit in Kraków",
  "東京オフィス訪問",
  "Team week",
  "Trade fair, Köln",
  "O'Reilly books",
];
const SPENDING: Readonly<Record<string, readonly string[]>> = {
  travel: ["Train, both ways", "Taxi to the airport", "Flight, economy"],
  hotel: ["Two nights", "Three nights near the venue"],
  meal: ["Dinner with a customer", "Lunch for the team"],
  equipment: ["Monitor arm", "Noise-cancelling headset"],
  other: ["Visa fee", "Printing"],
};

export function expenseRows(random: Random, people: readonly Person[]): [Rows, Rows] {
  const columns =
    "id employee_id title status currency submitted_on reimbursement_iban reimbursement_paid_on comment created_at updated_at";
  const lines: Cell[][] = [];
  const reports = Array.from({ length: 180 }, (_, index) => {
    const person = random.pick(people);
    const status = random.pick(["draft", "submitted", "approved", "paid", "paid", "rejected"]);
    const begun = addDays("2026-01-10", random.int(0, 150));
    const submitted = status === "draft" ? null : addDays(begun, random.int(3, 9));
    const count = random.int(1, 4);
    for (let position = 0; position < count; position++) {
      const category = random.pick(Object.keys(SPENDING));
      const amount = random.int(900, 64000) / 100;
      lines.push([
        index + 1,
        position,
        addDays(begun, position),
        category,
        random.pick(SPENDING[category] ?? []),
        amount,
        random.chance(0.8) ? Math.round((amount * 1900) / 119) / 100 : null,
      ]);
    }
    return [
      index + 1,
      person.id,
      random.pick(TRIPS),
      status,
      person.office.currency,
      submitted,
      person.iban,
      status === "paid" ? addDays(begun, 25) : null,
      status === "rejected" ? "Receipt is missing" : random.pick([null, "Within the travel policy"]),
      instant(begun, random.int(500, 1200)),
      instant(submitted ?? begun, random.int(1201, 1300)),
    ];
  });
  const lineColumns = ["expense_id", "position", "date", "category", "description", "amount", "tax"];
  return [
    { table: "expenses", columns: columns.split(" "), rows: reports },
    { table: "expense_lines", columns: lineColumns, rows: lines },
  ];
}

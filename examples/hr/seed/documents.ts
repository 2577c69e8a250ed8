/** The personnel files: contracts as PDF, payslips and policies as text. */

import { addDays, instant } from "./dates.ts";
import { pdf } from "./pdf.ts";
import type { Person } from "./people.ts";
import type { Random } from "./random.ts";
import type { Cell, Rows } from "./sql.ts";

type Kind = "contract" | "payslip" | "certificate" | "policy";

export function documentRows(random: Random, people: readonly Person[]): Rows {
  const columns =
    "id employee_id title category confidential file_name file_type content tags valid_until uploaded_by created_at updated_at";
  const rows = Array.from({ length: 96 }, (_, index): Cell[] => {
    const person = people[(index * 3) % people.length] ?? random.pick(people);
    const kind = random.pick<Kind>(["contract", "contract", "payslip", "payslip", "certificate", "policy"]);
    const { title, extension, type, content } = write(kind, person);
    const uploaded = instant(kind === "payslip" ? "2026-05-28" : person.hireDate, random.int(480, 1000));
    return [
      random.uuid(),
      person.id,
      title,
      kind,
      kind !== "policy",
      `${title} ${person.first} ${person.last}.${extension}`,
      type,
      content,
      JSON.stringify(kind === "contract" ? ["signed", person.hireDate.slice(0, 4)] : []),
      kind === "certificate" ? addDays(person.hireDate, 4000) : null,
      2,
      uploaded,
      uploaded,
    ];
  });
  return { table: "documents", columns: columns.split(" "), rows };
}

function write(kind: Kind, p: Person): { title: string; extension: string; type: string; content: string } {
  const number = `E-${String(p.id).padStart(4, "0")}`;
  const text = (title: string, lines: string[]) => ({
    title,
    extension: "txt",
    type: "text/plain; charset=utf-8",
    content: `${[title, "", ...lines].join("\n")}\n`,
  });
  const print = (title: string, lines: string[]) => ({
    title,
    extension: "pdf",
    type: "application/pdf",
    content: pdf(title, lines),
  });
  switch (kind) {
    case "contract":
      return print("Employment contract", [
        `Between Example Company and employee ${number}`,
        `Position: ${p.jobTitle}, from ${p.hireDate}`,
        `Salary: ${p.salary} ${p.office.currency} a year`,
      ]);
    case "certificate":
      return print("First-aid certificate", [`Awarded to employee ${number}`]);
    case "payslip":
      return text("Payslip May 2026", [
        `${p.first} ${p.last} (${number})`,
        `Gross ${(p.salary / 12).toFixed(2)} ${p.office.currency}`,
        `Paid to ${p.iban}`,
      ]);
    case "policy":
      return text("Policy receipt", [`${p.first} ${p.last} has read the code of conduct.`]);
  }
}

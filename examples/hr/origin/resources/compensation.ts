import { field, type Resource, shown } from "../resource.ts";

export const compensation: Resource = {
  name: "compensation",
  table: "compensation",
  from: `compensation c JOIN employees e ON e.id = c.employee_id LEFT JOIN employees a ON a.id = c.approver_id`,
  key: { path: "id", column: "c.id", pattern: "[0-9]+" },
  columns: [
    shown("id", "c.id", "integer"),
    field("employee.id", "c.employee_id", "integer", { required: true, refersTo: "employees.id" }),
    shown("employee.name", "e.first_name || ' ' || e.last_name", "string"),
    field("effective_date", "c.effective_date", "date", { required: true }),
    field("reason", "c.reason", "string", {
      oneOf: ["hire", "raise", "promotion", "adjustment"],
      fallback: "adjustment",
    }),
    field("salary.amount", "c.salary_amount", "number", { required: true }),
    field("salary.currency", "c.salary_currency", "string", { required: true }),
    field("salary.interval", "c.salary_interval", "string", {
      oneOf: ["year", "month", "hour"],
      fallback: "year",
    }),
    field("bonus.target", "c.bonus_target", "number"),
    field("bonus.paid", "c.bonus_paid", "number"),
    field("note", "c.note", "string"),
    field("approved_by.id", "c.approver_id", "integer", { refersTo: "employees.id" }),
    shown("approved_by.name", "a.first_name || ' ' || a.last_name", "string"),
    shown("created_at", "c.created_at", "string"),
    shown("updated_at", "c.updated_at", "string"),
  ],
  children: [
    {
      path: "allowances",
      table: "allowances",
      parent: "compensation_id",
      columns: [
        field("type", "x.type", "string", { required: true }),
        field("amount", "x.amount", "number", { required: true }),
      ],
    },
  ],
  computed: {},
  nullWhile: { approved_by: "c.approver_id IS NULL" },
  search: ["e.first_name || ' ' || e.last_name", "c.note"],
  methods: { POST: "create", PATCH: "merge" },
  bare: false,
};

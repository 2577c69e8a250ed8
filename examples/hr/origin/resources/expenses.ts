import { field, type Resource, shown } from "../resource.ts";

export const expenses: Resource = {
  name: "expenses",
  table: "expenses",
  from: "expenses r JOIN employees e ON e.id = r.employee_id",
  key: { path: "id", column: "r.id", pattern: "[0-9]+" },
  columns: [
    shown("id", "r.id", "integer"),
    field("employee.id", "r.employee_id", "integer", { required: true, refersTo: "employees.id" }),
    shown("employee.name", "e.first_name || ' ' || e.last_name", "string"),
    field("title", "r.title", "string", { required: true }),
    field("status", "r.status", "string", {
      oneOf: ["draft", "submitted", "approved", "paid", "rejected"],
      fallback: "draft",
    }),
    field("currency", "r.currency", "string", { required: true }),
    shown(
      "total",
      "(SELECT round(total(x.amount), 2) FROM expense_lines x WHERE x.expense_id = r.id)",
      "number",
    ),
    field("submitted_on", "r.submitted_on", "date"),
    field("reimbursement.iban", "r.reimbursement_iban", "string"),
    field("reimbursement.paid_on", "r.reimbursement_paid_on", "date"),
    field("comment", "r.comment", "string"),
    shown("created_at", "r.created_at", "string"),
    shown("updated_at", "r.updated_at", "string"),
  ],
  children: [
    {
      path: "lines",
      table: "expense_lines",
      parent: "expense_id",
      columns: [
        field("date", "x.date", "date", { required: true }),
        field("category", "x.category", "string", {
          oneOf: ["travel", "hotel", "meal", "equipment", "other"],
          fallback: "other",
        }),
        field("description", "x.description", "string"),
        field("amount", "x.amount", "number", { required: true }),
        field("tax", "x.tax", "number"),
      ],
    },
  ],
  computed: {},
  nullWhile: {},
  search: ["r.title", "e.first_name || ' ' || e.last_name"],
  methods: { POST: "create", PATCH: "merge", PUT: "replace", DELETE: "delete" },
  bare: false,
};

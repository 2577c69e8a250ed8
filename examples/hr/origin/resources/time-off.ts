import { field, type Resource, shown } from "../resource.ts";

export const timeOff: Resource = {
  name: "time-off",
  table: "time_off",
  from: `time_off t JOIN employees e ON e.id = t.employee_id JOIN departments d ON d.code = e.department_code
    LEFT JOIN employees a ON a.id = t.approver_id`,
  key: { path: "id", column: "t.id", pattern: "[0-9]+" },
  columns: [
    shown("id", "t.id", "integer"),
    field("employee.id", "t.employee_id", "integer", { required: true, refersTo: "employees.id" }),
    shown("employee.name", "e.first_name || ' ' || e.last_name", "string"),
    shown("employee.department", "d.name", "string"),
    field("type", "t.type", "string", {
      required: true,
      oneOf: ["vacation", "sick", "parental", "training", "unpaid"],
    }),
    field("status", "t.status", "string", {
      oneOf: ["requested", "approved", "rejected", "cancelled"],
      fallback: "requested",
    }),
    field("start_date", "t.start_date", "date", { required: true }),
    field("end_date", "t.end_date", "date", { required: true }),
    field("half_day", "t.half_day", "boolean", { fallback: 0 }),
    shown(
      "days",
      "CASE t.half_day WHEN 1 THEN 0.5 ELSE julianday(t.end_date) - julianday(t.start_date) + 1 END",
      "number",
    ),
    field("reason", "t.reason", "string"),
    field("approver.id", "t.approver_id", "integer", { refersTo: "employees.id" }),
    shown("approver.name", "a.first_name || ' ' || a.last_name", "string"),
    shown("created_at", "t.created_at", "string"),
    shown("updated_at", "t.updated_at", "string"),
  ],
  children: [],
  computed: {},
  nullWhile: { approver: "t.approver_id IS NULL" },
  search: ["e.first_name || ' ' || e.last_name", "t.reason"],
  // PUT merges here like PATCH, as it does in several HR systems.
  methods: { POST: "create", PATCH: "merge", PUT: "merge", DELETE: "delete" },
  bare: false,
};

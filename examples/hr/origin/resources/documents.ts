import { field, type Resource, shown } from "../resource.ts";

export const documents: Resource = {
  name: "documents",
  table: "documents",
  from: `documents o JOIN employees e ON e.id = o.employee_id LEFT JOIN employees u ON u.id = o.uploaded_by`,
  key: {
    path: "id",
    column: "o.id",
    pattern: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
  },
  columns: [
    shown("id", "o.id", "string"),
    field("title", "o.title", "string", { required: true }),
    field("category", "o.category", "string", {
      required: true,
      oneOf: ["contract", "payslip", "certificate", "policy"],
    }),
    field("confidential", "o.confidential", "boolean", { fallback: 0 }),
    shown("employee.id", "o.employee_id", "integer"),
    shown("employee.name", "e.first_name || ' ' || e.last_name", "string"),
    shown("file.name", "o.file_name", "string"),
    shown("file.type", "o.file_type", "string"),
    shown("file.size", "length(CAST(o.content AS BLOB))", "integer"),
    field("tags", "o.tags", "words"),
    field("valid_until", "o.valid_until", "date"),
    shown("uploaded_by.id", "o.uploaded_by", "integer"),
    shown("uploaded_by.name", "u.first_name || ' ' || u.last_name", "string"),
    shown("created_at", "o.created_at", "string"),
    shown("updated_at", "o.updated_at", "string"),
  ],
  children: [],
  computed: {},
  nullWhile: { uploaded_by: "o.uploaded_by IS NULL" },
  search: ["o.title", "e.first_name || ' ' || e.last_name"],
  methods: { PATCH: "merge", DELETE: "delete" },
  bare: false,
};

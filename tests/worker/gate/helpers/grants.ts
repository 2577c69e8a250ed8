/** Grants that many tests use, on the HR example's catalog. */
import type { Grants } from "./keys.ts";

/** The calendar of a wall display: who is away, but not why. */
export const CALENDAR: Grants = {
  "time-off": { actions: ["read"], fields: ["employee.name", "start_date", "end_date"] },
};

/** Everything about time off. */
export const ALL_TIME_OFF: Grants = { "time-off": { actions: ["create", "read", "update", "delete"] } };

/** The phone list: may read and correct names and numbers. */
export const PHONE_LIST: Grants = {
  employees: {
    actions: ["create", "read", "update", "delete"],
    fields: ["first_name", "last_name", "name", "phone", "department.name"],
  },
};

export const ALL_EMPLOYEES: Grants = { employees: { actions: ["create", "read", "update", "delete"] } };

export const DOCUMENTS: Grants = { documents: { actions: ["read", "download"], fields: ["title"] } };

-- The tables of the example HR system. Dates are YYYY-MM-DD, instants are RFC 3339 in UTC, money is a decimal number.
-- A constraint's name is what the API answers when a write breaks it.

CREATE TABLE departments (
  code TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL UNIQUE,
  description TEXT,
  location TEXT,
  cost_center TEXT,
  parent_code TEXT REFERENCES departments (code),
  lead_id INTEGER REFERENCES employees (id) ON DELETE SET NULL,
  budget_amount REAL,
  budget_currency TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE TABLE employees (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  preferred_name TEXT,
  email TEXT NOT NULL UNIQUE,
  phone TEXT,
  status TEXT NOT NULL,
  job_title TEXT NOT NULL,
  employment_type TEXT NOT NULL,
  hire_date TEXT NOT NULL,
  termination_date TEXT,
  location TEXT,
  weekly_hours REAL NOT NULL,
  department_code TEXT NOT NULL REFERENCES departments (code),
  manager_id INTEGER REFERENCES employees (id) ON DELETE SET NULL,
  street TEXT,
  city TEXT,
  postal_code TEXT,
  country TEXT,
  birth_date TEXT,
  gender TEXT,
  nationality TEXT,
  tax_id TEXT,
  tax_class TEXT,
  iban TEXT,
  bic TEXT,
  salary_amount REAL,
  salary_currency TEXT,
  salary_interval TEXT,
  skills TEXT NOT NULL,
  internal_notes TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT "termination_date lies before hire_date" CHECK (termination_date >= hire_date)
);

CREATE INDEX employees_by_department ON employees (department_code);
CREATE INDEX employees_by_manager ON employees (manager_id);

CREATE TABLE emergency_contacts (
  employee_id INTEGER NOT NULL REFERENCES employees (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  relation TEXT,
  phone TEXT NOT NULL,
  PRIMARY KEY (employee_id, position)
) WITHOUT ROWID;

CREATE TABLE leave_balances (
  employee_id INTEGER NOT NULL REFERENCES employees (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  days REAL NOT NULL,
  taken REAL NOT NULL,
  PRIMARY KEY (employee_id, kind)
) WITHOUT ROWID;

CREATE TABLE time_off (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  employee_id INTEGER NOT NULL REFERENCES employees (id) ON DELETE CASCADE,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  start_date TEXT NOT NULL,
  end_date TEXT NOT NULL,
  half_day INTEGER NOT NULL,
  reason TEXT,
  approver_id INTEGER REFERENCES employees (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT "end_date lies before start_date" CHECK (end_date >= start_date)
);

CREATE INDEX time_off_by_employee ON time_off (employee_id);
CREATE INDEX time_off_by_start ON time_off (start_date);

-- A file is kept as text: the texts are UTF-8 and the PDFs are written in ASCII alone.
CREATE TABLE documents (
  id TEXT PRIMARY KEY NOT NULL,
  employee_id INTEGER NOT NULL REFERENCES employees (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  confidential INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  file_type TEXT NOT NULL,
  content TEXT NOT NULL,
  tags TEXT NOT NULL,
  valid_until TEXT,
  uploaded_by INTEGER REFERENCES employees (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE INDEX documents_by_employee ON documents (employee_id);

CREATE TABLE compensation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  employee_id INTEGER NOT NULL REFERENCES employees (id) ON DELETE CASCADE,
  effective_date TEXT NOT NULL,
  reason TEXT NOT NULL,
  salary_amount REAL NOT NULL,
  salary_currency TEXT NOT NULL,
  salary_interval TEXT NOT NULL,
  bonus_target REAL,
  bonus_paid REAL,
  note TEXT,
  approver_id INTEGER REFERENCES employees (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT "salary.amount is negative" CHECK (salary_amount >= 0)
);

CREATE INDEX compensation_by_employee ON compensation (employee_id);

CREATE TABLE allowances (
  compensation_id INTEGER NOT NULL REFERENCES compensation (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  amount REAL NOT NULL,
  PRIMARY KEY (compensation_id, position)
) WITHOUT ROWID;

CREATE TABLE expenses (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  employee_id INTEGER NOT NULL REFERENCES employees (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  currency TEXT NOT NULL,
  submitted_on TEXT,
  reimbursement_iban TEXT,
  reimbursement_paid_on TEXT,
  comment TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);

CREATE INDEX expenses_by_employee ON expenses (employee_id);

CREATE TABLE expense_lines (
  expense_id INTEGER NOT NULL REFERENCES expenses (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  category TEXT NOT NULL,
  description TEXT,
  amount REAL NOT NULL,
  tax REAL,
  PRIMARY KEY (expense_id, position)
) WITHOUT ROWID;

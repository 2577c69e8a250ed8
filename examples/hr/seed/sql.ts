/** Writes rows as INSERT statements, each small enough for D1, which accepts at most 100 kB per statement. */

export type Cell = string | number | boolean | null;
export type Rows = { table: string; columns: readonly string[]; rows: Cell[][] };

const STATEMENT_BYTES_MAX = 60_000;

export function inserts({ table, columns, rows }: Rows): string {
  const head = `INSERT INTO ${table} (${columns.join(", ")}) VALUES\n`;
  const statements: string[] = [];
  let open: string[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) statements.push(`${head}${open.join(",\n")};\n`);
    open = [];
    size = 0;
  };
  for (const row of rows) {
    const text = `(${row.map(literal).join(",")})`;
    const bytes = new TextEncoder().encode(text).length;
    if (size + bytes > STATEMENT_BYTES_MAX) close();
    open.push(text);
    size += bytes;
  }
  close();
  return statements.join("\n");
}

function literal(cell: Cell): string {
  if (cell === null) return "NULL";
  if (typeof cell === "boolean") return cell ? "1" : "0";
  return typeof cell === "number" ? String(cell) : `'${cell.replaceAll("'", "''")}'`;
}

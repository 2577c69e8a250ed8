/**
 * The registry's tables, and their migrations from one release to the next.
 *
 * Guarantees: a database opens at the newest format or not at all. Each migration commits together with its format
 * number, so an eviction half-way leaves the older format, never a mixture. A database written by a *newer* release is
 * refused: guessing at unknown tables could let a revoked key back in, and a registry that does not open denies every
 * call.
 */

/**
 * The n-th entry migrates format n - 1 to format n. Released entries are never edited; new ones are appended.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE registry (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    epoch     INTEGER NOT NULL
  );
  INSERT INTO registry (singleton, epoch) VALUES (1, 1);

  -- AUTOINCREMENT: a sequence number is never used twice, so it orders keys by age and serves as a cursor.
  CREATE TABLE keys (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         TEXT    NOT NULL UNIQUE,
    digest     TEXT    NOT NULL UNIQUE,
    epoch      INTEGER NOT NULL,
    version    TEXT    NOT NULL,
    record     BLOB    NOT NULL,
    -- Members of the record that are needed here without reading it.
    name       TEXT    NOT NULL,
    expires_at INTEGER
  );
  CREATE INDEX keys_by_epoch ON keys (epoch);

  CREATE TABLE outbox (
    digest   TEXT    PRIMARY KEY,
    change   INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    due_at   INTEGER NOT NULL,
    since    INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX outbox_by_due ON outbox (due_at);

  CREATE TABLE audit (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    at     INTEGER NOT NULL,
    actor  TEXT    NOT NULL,
    event  TEXT    NOT NULL,
    key_id TEXT,
    detail TEXT
  );
  CREATE INDEX audit_by_key ON audit (key_id, seq) WHERE key_id IS NOT NULL;

  CREATE TABLE sessions (
    digest       TEXT    PRIMARY KEY,
    token_digest TEXT    NOT NULL,
    created_at   INTEGER NOT NULL,
    seen_at      INTEGER NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE idempotency (
    idempotency_key TEXT    PRIMARY KEY,
    key_id          TEXT    NOT NULL,
    created_at      INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX idempotency_by_age ON idempotency (created_at);
  `,
];

/** The format that this release writes; docs/storage.md describes it. */
export const FORMAT = MIGRATIONS.length;

/**
 * Brings the database to {@link FORMAT}.
 *
 * Throws, and changes nothing, if a newer release wrote it.
 */
export function migrate(storage: DurableObjectStorage): void {
  const { sql } = storage;
  sql.exec(
    "CREATE TABLE IF NOT EXISTS format (singleton INTEGER PRIMARY KEY CHECK (singleton = 1), number INTEGER NOT NULL)",
  );
  const found = sql.exec<{ number: number }>("SELECT number FROM format").toArray()[0]?.number ?? 0;
  if (found > FORMAT) throw new Error(`registry format ${found} is newer than this release's ${FORMAT}`);
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < found) continue;
    storage.transactionSync(() => {
      sql.exec(statements);
      sql.exec(
        "INSERT INTO format VALUES (1, ?1) ON CONFLICT (singleton) DO UPDATE SET number = ?1",
        index + 1,
      );
    });
  }
}

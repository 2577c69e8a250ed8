/** A Durable Object's storage over SQLite in memory: the real SQL engine, and an alarm on a simulated clock. */
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { Clock } from "./clock.ts";
import type { Faults } from "./faults.ts";

export class Storage {
  readonly #db = new DatabaseSync(":memory:");
  readonly #clock: Clock;
  readonly #faults: Faults;
  #alarm: { at: number; timer: number } | undefined;
  /** Called when the alarm fires. */
  ring: () => void = () => undefined;

  constructor(clock: Clock, faults: Faults) {
    this.#clock = clock;
    this.#faults = faults;
  }

  readonly sql = {
    exec: (query: string, ...bindings: SQLInputValue[]) => {
      const rows = this.#rows(query, bindings);
      return {
        toArray: () => rows,
        one: () => {
          if (rows.length !== 1) throw new Error(`${rows.length} rows instead of one`);
          return rows[0];
        },
      };
    },
  };

  transactionSync<T>(work: () => T): T {
    this.#db.exec("BEGIN");
    try {
      const result = work();
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  async getAlarm(): Promise<number | null> {
    return this.#alarm?.at ?? null;
  }

  async setAlarm(at: number): Promise<void> {
    await this.deleteAlarm();
    const timer = this.#clock.after(at - this.#clock.shown + this.#faults.alarmLateMs(), () => {
      this.#alarm = undefined;
      this.ring();
    });
    this.#alarm = { at, timer };
  }

  async deleteAlarm(): Promise<void> {
    if (this.#alarm) this.#clock.cancel(this.#alarm.timer);
    this.#alarm = undefined;
  }

  close(): void {
    this.#db.close();
  }

  /** `prepare` reads only the first statement, so a migration with several goes to `exec`. */
  #rows(query: string, bindings: SQLInputValue[]): Record<string, unknown>[] {
    if (bindings.length === 0 && /;\s*\S/.test(query)) {
      this.#db.exec(query);
      return [];
    }
    return this.#db.prepare(query).all(...bindings);
  }
}

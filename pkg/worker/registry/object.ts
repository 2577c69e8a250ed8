/**
 * The registry: one SQLite Durable Object that knows which keys are alive, who is signed in and what was done.
 *
 * Guarantees: strong consistency. All calls reach this one object, each change is one transaction, and the platform
 * sends no response before the writes that precede it are durable. So after a revoke has returned, every verdict is
 * "dead", wherever in the world it is requested, and no read copy can change that.
 *
 * Does not guarantee: to be reachable. A caller that gets no response must deny.
 *
 * Only the tables hold state. An instance keeps nothing in memory, so an eviction at any point loses nothing.
 */
import { DurableObject } from "cloudflare:workers";
import type { Actor } from "../../core/boundary.ts";
import { AuditLog } from "./audit.ts";
import { engineCodec } from "./codec.ts";
import { drain, platformIo, type RegistryIo } from "./drain.ts";
import { Keys, SWEEP_ROWS_MAX } from "./keys.ts";
import { LEASE_MS } from "./outbox.ts";
import { OutboxTable } from "./outbox-table.ts";
import type {
  AuditEntry,
  AuditEvent,
  Change,
  CreateResult,
  Health,
  Key,
  KeyChanges,
  NewKey,
  Page,
  RevokeResult,
  Session,
  UpdateResult,
  Verdict,
} from "./protocol.ts";
import { migrate } from "./schema.ts";
import { Sessions } from "./sessions.ts";

/** The only binding that the registry needs: the read copies, which its outbox writes. */
type RegistryEnv = Readonly<{ KEYS: KVNamespace }>;

export class Registry extends DurableObject<RegistryEnv> {
  readonly #io: RegistryIo;
  readonly #audit: AuditLog;
  readonly #outbox: OutboxTable;
  readonly #keys: Keys;
  readonly #sessions: Sessions;

  /** The platform passes two arguments. Tests and simulations pass their own clock and KV as the third. */
  constructor(ctx: DurableObjectState, env: RegistryEnv, io: RegistryIo = platformIo(env.KEYS)) {
    super(ctx, env);
    const { storage } = ctx;
    migrate(storage);
    this.#io = io;
    this.#audit = new AuditLog(storage.sql);
    this.#outbox = new OutboxTable(storage.sql);
    this.#keys = new Keys(storage, engineCodec, this.#audit, this.#outbox);
    this.#sessions = new Sessions(storage.sql);
    // The alarm may be missing: the platform drops one that failed too often, and a restored backup may have none.
    ctx.blockConcurrencyWhile(async () => {
      if ((await storage.getAlarm()) === null) await this.#schedule();
    });
  }

  /** Whether this key is alive, and at which version. The verdict includes the record unless `held` is that version. */
  async verdict(id: string, digest: string, held?: string): Promise<Verdict> {
    return this.#keys.verdict(id, digest, held);
  }

  async create(key: NewKey, by: Change): Promise<CreateResult> {
    const result = this.#keys.create(key, by, this.#io.now());
    await this.#schedule();
    return result;
  }

  async get(id: string): Promise<Key | undefined> {
    return this.#keys.get(id);
  }

  async list(cursor: number | undefined, limit: number): Promise<Page<Key>> {
    return this.#keys.list(cursor, limit);
  }

  async update(id: string, version: string, changes: KeyChanges, by: Change): Promise<UpdateResult> {
    const result = this.#keys.update(id, version, changes, by, this.#io.now());
    await this.#schedule();
    return result;
  }

  async revoke(id: string, actor: Actor): Promise<RevokeResult> {
    const result = this.#keys.revoke(id, actor, this.#io.now());
    await this.#schedule();
    return result;
  }

  async revokeAll(actor: Actor): Promise<number> {
    const revoked = this.#keys.revokeAll(actor, this.#io.now());
    await this.#schedule();
    return revoked;
  }

  /** `digest` is the digest of the session's id, `tokenDigest` that of the token used to sign in. */
  async openSession(digest: string, tokenDigest: string, actor: Actor): Promise<Session> {
    const now = this.#io.now();
    return this.ctx.storage.transactionSync(() => {
      this.#audit.append(actor, { event: "session.opened" }, now);
      return this.#sessions.open(digest, tokenDigest, now);
    });
  }

  async useSession(digest: string, tokenDigest: string): Promise<Session | undefined> {
    return this.#sessions.use(digest, tokenDigest, this.#io.now());
  }

  async closeSession(digest: string, actor: Actor): Promise<void> {
    this.ctx.storage.transactionSync(() => {
      if (this.#sessions.close(digest))
        this.#audit.append(actor, { event: "session.closed" }, this.#io.now());
    });
  }

  /** Records an event that happened outside the registry. The registry's own changes append their entries themselves. */
  async record(actor: Actor, event: Extract<AuditEvent, { event: "preview.read" }>): Promise<void> {
    this.#audit.append(actor, event, this.#io.now());
  }

  async audit(cursor: number | undefined, limit: number): Promise<Page<AuditEntry>> {
    return this.#audit.list(cursor, limit);
  }

  async health(): Promise<Health> {
    return { epoch: this.#keys.epoch(), keys: this.#keys.count(), outbox: this.#outbox.backlog() };
  }

  /**
   * Updates the read copies in KV. Never throws: the platform tries a failed alarm six times and then drops it. Sets the
   * next alarm before anything else, so that it comes even if this instance is evicted in between.
   */
  override async alarm(): Promise<void> {
    try {
      await this.ctx.storage.setAlarm(this.#io.now() + LEASE_MS);
      if (this.#maySweep()) this.#keys.sweep(this.#io.now());
      await drain(this.#outbox, this.#io);
      await this.#schedule();
    } catch (error) {
      const kind = error instanceof Error ? error.name : typeof error;
      console.error(JSON.stringify({ event: "registry_alarm_failed", kind }));
    }
  }

  /**
   * Sets the alarm to the time of the next work. Called right after a change, without an await in between, so that the
   * platform commits both together.
   */
  #schedule(): Promise<void> {
    const { storage } = this.ctx;
    const at = this.#maySweep() ? this.#io.now() : this.#outbox.nextDueAt();
    return at === undefined ? storage.deleteAlarm() : storage.setAlarm(at);
  }

  /** Sweeping must not outpace KV: a key created after a revoke-all would have to wait for all those copies. */
  #maySweep(): boolean {
    return this.#keys.unswept() && this.#outbox.backlog().length < SWEEP_ROWS_MAX;
  }
}

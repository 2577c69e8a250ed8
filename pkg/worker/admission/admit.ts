/**
 * From a key to a decision: the record, the registry's verdict, and the origin asked ahead of that verdict.
 *
 * Guarantees: a decision is made on exactly the version of the record that the verdict names; an early call to the
 * origin is handed out only if it was started on that same version, and is aborted in every other case. An address
 * that showed too many unknown keys costs the registry no further question, except about keys that KV knows.
 *
 * Does not trust KV: its copy may be a minute old, missing or altered. It can only start a read early, whose answer
 * nobody sees before the verdict, and have the registry asked.
 */
import type { AllowedCall, Call, Decided } from "../../core/compiled-policy.ts";
import type { OriginCall } from "../../gate/origin.ts";
import type { HeldPolicy, KeyName, Policies } from "../../gate/policies.ts";
import type { Verdict } from "../registry/protocol.ts";
import type { Guesses } from "./guesses.ts";

export type Admission =
  | { outcome: "decided"; held: HeldPolicy; decided: Decided; early: OriginCall | undefined }
  /** Unknown or revoked. */
  | { outcome: "dead" }
  /** Nobody here knows the key, and its address has shown too many of that kind. */
  | { outcome: "limited"; waitSeconds: number }
  /** The registry did not answer, or contradicts itself. */
  | { outcome: "unavailable" };

/** What admission reaches outside for. */
export type Ports = Readonly<{
  /** The record's bytes in KV, within a deadline. */
  copy(digest: string): Promise<ArrayBuffer | null>;
  verdict(key: KeyName, heldVersion: string | undefined): Promise<Verdict | undefined>;
  /** Starts the call to the origin that this copy of the record allows. */
  send(copy: HeldPolicy, allowed: AllowedCall): OriginCall;
}>;

/** What outlives a call. */
export type Isolate = Readonly<{ policies: Policies; guesses: Guesses; limiter: RateLimit }>;

/** A key, and the address that shows it. */
export type Caller = Readonly<{ key: KeyName; address: string }>;

export async function admit(isolate: Isolate, ports: Ports, caller: Caller, call: Call): Promise<Admission> {
  const { policies, guesses, limiter } = isolate;
  const { key, address } = caller;
  if (guesses.isDead(key.digest, Date.now())) return { outcome: "dead" };
  const once = { ...ports, copy: onlyOnce(ports.copy) };
  if (!(await mayAsk(isolate, once, caller)))
    return { outcome: "limited", waitSeconds: guesses.waitSeconds(address, Date.now()) };
  const admission = await decide(policies, once, key, call);
  if (admission.outcome === "decided") guesses.givePlaceBack(address, key.digest);
  if (admission.outcome === "dead") await guesses.died(limiter, address, key.digest, Date.now());
  return admission;
}

/**
 * May the registry be asked about this key? Nobody waits to learn that while the address has a place left; without
 * one, KV's answer is waited for, and a place may have become free in the meantime.
 */
async function mayAsk(
  { policies, guesses }: Isolate,
  ports: Ports,
  { key, address }: Caller,
): Promise<boolean> {
  const hasPlace = () => guesses.takePlace(address, key.digest, Date.now());
  if (policies.held(key.digest) !== undefined || hasPlace()) return true;
  const copy = await ports.copy(key.digest).catch(() => null);
  return copy !== null || hasPlace();
}

/** Reads of one call are of one key, so that the first answer serves all of them. */
function onlyOnce(copy: Ports["copy"]): Ports["copy"] {
  let read: ReturnType<Ports["copy"]> | undefined;
  return (digest) => {
    read ??= copy(digest);
    return read;
  };
}

async function decide(policies: Policies, ports: Ports, key: KeyName, call: Call): Promise<Admission> {
  const held = policies.held(key.digest);
  const early = new EarlyRead(call, ports.send);
  try {
    const verdict = ports.verdict(key, held?.version);
    if (held !== undefined) early.start(held);
    else void startFromCopy(policies, ports, key, early);
    return judge(policies, key, call, held, await verdict, early);
  } finally {
    early.close();
  }
}

function judge(
  policies: Policies,
  key: KeyName,
  call: Call,
  held: HeldPolicy | undefined,
  verdict: Verdict | undefined,
  early: EarlyRead,
): Admission {
  if (verdict === undefined) return { outcome: "unavailable" };
  if (!verdict.alive) {
    policies.forget(key.digest);
    return { outcome: "dead" };
  }
  const record = currentRecord(policies, key, held, verdict);
  if (record?.version !== verdict.version || record.id !== key.id) return { outcome: "unavailable" };
  const decided = record.policy.decide(call, Date.now());
  return {
    outcome: "decided",
    held: record,
    decided,
    early: decided.outcome === "allow" ? early.take(record.version) : undefined,
  };
}

/** The record at the verdict's version, from wherever it is at hand. */
function currentRecord(
  policies: Policies,
  key: KeyName,
  held: HeldPolicy | undefined,
  verdict: Extract<Verdict, { alive: true }>,
): HeldPolicy | undefined {
  if (held?.version === verdict.version) return held;
  const copied = policies.held(key.digest);
  if (copied?.version === verdict.version) return copied;
  return verdict.record && policies.openRecord(key.digest, verdict.record);
}

/** Starts the read from KV's copy, if KV has one in time. Whatever goes wrong here only costs the head start. */
async function startFromCopy(
  policies: Policies,
  ports: Ports,
  key: KeyName,
  early: EarlyRead,
): Promise<void> {
  try {
    const bytes = await ports.copy(key.digest);
    if (bytes === null || early.isOver || policies.held(key.digest) !== undefined) return;
    const copy = policies.openRecord(key.digest, new Uint8Array(bytes));
    if (copy.id === key.id) early.start(copy);
    else policies.forget(key.digest);
  } catch {
    // KV failed, or what it holds is no record: the verdict brings the record.
  }
}

/** A read that may run ahead of its verdict. Nobody sees it unless it is taken. */
class EarlyRead {
  readonly #call: Call;
  readonly #send: Ports["send"];
  #started: { version: string; originCall: OriginCall } | undefined;
  #isOver = false;

  constructor(call: Call, send: Ports["send"]) {
    this.#call = call;
    this.#send = send;
  }

  /** The verdict is in: nothing may be started any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Asks the origin, if this copy would allow it and the endpoint an early call. */
  start(copy: HeldPolicy): void {
    const decided = copy.policy.decide(this.#call, Date.now());
    if (decided.outcome === "deny" || !decided.decision.overlap) return;
    this.#started = { version: copy.version, originCall: this.#send(copy, decided) };
  }

  /** The call that was started on this very version of the record. */
  take(version: string): OriginCall | undefined {
    if (this.#started?.version !== version) return undefined;
    const { originCall } = this.#started;
    this.#started = undefined;
    return originCall;
  }

  /** Aborts what was not taken. */
  close(): void {
    this.#isOver = true;
    this.#started?.originCall.abort();
    this.#started = undefined;
  }
}

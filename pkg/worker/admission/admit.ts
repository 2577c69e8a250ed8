/**
 * Admission: from a key to a decision, by the record, the registry's verdict, and perhaps an early read.
 *
 * Guarantees: a decision is made on exactly the version of the record that the verdict names. An early read is used only
 * if it was started on that same version, and is aborted in every other case. If an address has shown too many unknown
 * keys, the registry is no longer asked about its keys, except about those that KV has.
 *
 * Does not trust KV: a read copy may be a minute old, missing or altered. It can only start an early read, whose response
 * nobody sees before the verdict, and cause a question to the registry.
 */
import type { AllowedCall, Call, DecidedCall } from "../../core/compiled-policy.ts";
import type { OriginCall } from "../../gate/origin.ts";
import type { HeldPolicy, Policies, PresentedKey } from "../../gate/policies.ts";
import type { Verdict } from "../registry/protocol.ts";
import type { Guesses } from "./guesses.ts";

export type Admission =
  | { outcome: "decided"; held: HeldPolicy; decided: DecidedCall; early: OriginCall | undefined }
  /** Unknown or revoked. */
  | { outcome: "dead" }
  /** Neither the isolate nor KV knows the key, and its address has shown too many such keys. */
  | { outcome: "limited"; waitSeconds: number }
  /** The registry did not respond, or contradicts itself. */
  | { outcome: "unavailable" };

/** The I/O that admission does. */
export type Ports = Readonly<{
  /** Reads the record's bytes from KV, within a deadline. */
  copy(digest: string): Promise<ArrayBuffer | null>;
  verdict(key: PresentedKey, heldVersion: string | undefined): Promise<Verdict | undefined>;
  /** Starts the origin call that this copy of the record allows. `undefined` if the call's headers refuse it. */
  send(copy: HeldPolicy, allowed: AllowedCall): OriginCall | undefined;
}>;

/** The state that an isolate keeps between calls. */
export type IsolateState = Readonly<{ policies: Policies; guesses: Guesses; limiter: RateLimit }>;

/** An attempt to authenticate: a key, and the address that it came from. */
export type Attempt = Readonly<{ key: PresentedKey; address: string }>;

export async function admit(
  isolate: IsolateState,
  ports: Ports,
  attempt: Attempt,
  call: Call,
): Promise<Admission> {
  const { policies, guesses, limiter } = isolate;
  const { key, address } = attempt;
  if (guesses.isDead(key.digest, Date.now())) return { outcome: "dead" };
  const once = { ...ports, copy: onlyOnce(ports.copy) };
  if (!(await mayAsk(isolate, once, attempt)))
    return { outcome: "limited", waitSeconds: guesses.waitSeconds(address, Date.now()) };
  const admission = await decide(policies, once, key, call);
  if (admission.outcome === "decided") guesses.givePlaceBack(address, key.digest);
  if (admission.outcome === "dead") await guesses.died(limiter, address, key.digest, Date.now());
  return admission;
}

/**
 * Whether the registry may be asked about this key. While the address has a free place, this needs no I/O. Without one,
 * it waits for KV; a place may become free in the meantime.
 */
async function mayAsk(
  { policies, guesses }: IsolateState,
  ports: Ports,
  { key, address }: Attempt,
): Promise<boolean> {
  const hasPlace = () => guesses.takePlace(address, key.digest, Date.now());
  if (policies.held(key.digest) !== undefined || hasPlace()) return true;
  const copy = await ports.copy(key.digest).catch(() => null);
  return copy !== null || hasPlace();
}

/** A call reads the copy of one key only, so the first result serves every read. */
function onlyOnce(copy: Ports["copy"]): Ports["copy"] {
  let read: ReturnType<Ports["copy"]> | undefined;
  return (digest) => {
    read ??= copy(digest);
    return read;
  };
}

async function decide(policies: Policies, ports: Ports, key: PresentedKey, call: Call): Promise<Admission> {
  const held = policies.held(key.digest);
  const early = new EarlyRead(call, ports.send);
  try {
    const verdict = ports.verdict(key, held?.version);
    if (held !== undefined) early.start(held);
    else void startFromCopy(policies, ports, key, early);
    return applyVerdict(policies, key, call, held, await verdict, early);
  } finally {
    early.close();
  }
}

function applyVerdict(
  policies: Policies,
  key: PresentedKey,
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

/** The record at the verdict's version: the one held before, one compiled from KV meanwhile, or the verdict's own. */
function currentRecord(
  policies: Policies,
  key: PresentedKey,
  held: HeldPolicy | undefined,
  verdict: Extract<Verdict, { alive: true }>,
): HeldPolicy | undefined {
  if (held?.version === verdict.version) return held;
  const copied = policies.held(key.digest);
  if (copied?.version === verdict.version) return copied;
  return verdict.record && policies.openRecord(key.digest, verdict.record);
}

/** Starts the early read on KV's copy, if it arrives before the verdict. A failure here only costs the head start. */
async function startFromCopy(
  policies: Policies,
  ports: Ports,
  key: PresentedKey,
  early: EarlyRead,
): Promise<void> {
  try {
    const bytes = await ports.copy(key.digest);
    if (bytes === null || early.isOver || policies.held(key.digest) !== undefined) return;
    const copy = policies.openRecord(key.digest, new Uint8Array(bytes));
    if (copy.id === key.id) early.start(copy);
    else policies.forget(key.digest);
  } catch {
    // KV failed, or its copy is not a record. The verdict brings the record.
  }
}

/** A read that starts before its verdict. Nobody sees its response unless it is taken. */
class EarlyRead {
  readonly #call: Call;
  readonly #send: Ports["send"];
  #started: { version: string; originCall: OriginCall } | undefined;
  #isOver = false;

  constructor(call: Call, send: Ports["send"]) {
    this.#call = call;
    this.#send = send;
  }

  /** The verdict has arrived: no read may be started any longer. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Starts the origin call, if this copy allows the call and the endpoint allows early reads. */
  start(copy: HeldPolicy): void {
    const decided = copy.policy.decide(this.#call, Date.now());
    if (decided.outcome === "deny" || !decided.decision.overlap) return;
    const originCall = this.#send(copy, decided);
    if (originCall !== undefined) this.#started = { version: copy.version, originCall };
  }

  /** The origin call, if it was started on this version of the record. */
  take(version: string): OriginCall | undefined {
    if (this.#started?.version !== version) return undefined;
    const { originCall } = this.#started;
    this.#started = undefined;
    return originCall;
  }

  /** Aborts the origin call unless it was taken. */
  close(): void {
    this.#isOver = true;
    this.#started?.originCall.abort();
    this.#started = undefined;
  }
}

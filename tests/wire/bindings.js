// Minimal bindings for the gate: KV in memory, and rate limits that nothing reaches, since all calls come from one
// address.
import { WorkerEntrypoint } from "cloudflare:workers";

const values = new Map();

export class Kv extends WorkerEntrypoint {
  get(name) {
    return values.get(name) ?? null;
  }
  put(name, value) {
    values.set(name, value);
  }
  delete(name) {
    values.delete(name);
  }
}

export class Unlimited extends WorkerEntrypoint {
  limit() {
    return { success: true };
  }
}

export default {};

/**
 * Deadlines without waiting for them: in the gate of a test, time runs as fast as it can. An origin behind a binding
 * has timers of its own, which cannot be faked.
 */
import { vi } from "vitest";

/** Longer than any test lets pass. */
export const NEVER_MS = 600_000;

const STEP_MS = 500;

/** Does the work while time runs, a step after everything else that can be done by then. */
export async function hurried<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  try {
    let isDone = false;
    const result = work().finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await moment();
      await vi.advanceTimersByTimeAsync(STEP_MS);
    }
    return await result;
  } finally {
    vi.useRealTimers();
  }
}

export function moment(): Promise<void> {
  return scheduler.wait(1);
}

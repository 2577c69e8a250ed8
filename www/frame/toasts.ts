/** Short messages about what has just happened, with a way to undo it if there is one. */
import { type Signal, signal } from "@preact/signals";

export type Toast = { id: number; words: string; undo?: (() => void) | undefined };

const SHOWN_MS = 8_000;

export class Toasts {
  readonly shown: Signal<readonly Toast[]> = signal([]);
  #last = 0;

  say(words: string, undo?: () => void): void {
    this.#last += 1;
    const toast: Toast = { id: this.#last, words, undo };
    this.shown.value = [...this.shown.value.slice(-2), toast];
    setTimeout(() => this.dismiss(toast.id), SHOWN_MS);
  }

  /** What could be undone has been settled. */
  clear(): void {
    this.shown.value = [];
  }

  dismiss(id: number): void {
    this.shown.value = this.shown.value.filter((toast) => toast.id !== id);
  }
}

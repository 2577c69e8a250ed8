import { text } from "../text.ts";
import { CrossIcon } from "../ui/icons.tsx";
import type { Toasts } from "./toasts.ts";

export function ToastList({ toasts }: { toasts: Toasts }) {
  return (
    <section class="toasts" aria-live="polite" aria-label={text.frame.notices}>
      {toasts.shown.value.map(({ id, words, undo }) => (
        <div key={id} class="toast">
          <span dir="auto">{words}</span>
          {undo && (
            <button
              type="button"
              class="small"
              onClick={() => {
                undo();
                toasts.dismiss(id);
              }}
            >
              {text.undo}
            </button>
          )}
          <button
            type="button"
            class="plain square"
            aria-label={text.close}
            onClick={() => toasts.dismiss(id)}
          >
            <CrossIcon />
          </button>
        </div>
      ))}
    </section>
  );
}

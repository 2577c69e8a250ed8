import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { text } from "../text.ts";
import { CrossIcon } from "./icons.tsx";
import "./dialog.css";

type Props = {
  title: ComponentChildren;
  /** Escape and the cross come here. Leave it out of a dialog that has to be answered. */
  onClose?: (() => void) | undefined;
  kind?: "question" | "page";
  children: ComponentChildren;
  actions?: ComponentChildren;
};

/** A modal dialog. A click beside it does nothing, so that a wrong click loses nothing; focus returns to where it was. */
export function Dialog({ title, onClose, kind = "question", children, actions }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={`dialog ${kind}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onKeyDown={(event) => {
        // A second Escape would close the dialog past its cancel event.
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose?.();
      }}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        {onClose && (
          <button type="button" class="plain square" aria-label={text.close} onClick={onClose}>
            <CrossIcon />
          </button>
        )}
      </div>
      <div class="dialog-body">{children}</div>
      {actions && <div class="dialog-foot">{actions}</div>}
    </dialog>
  );
}

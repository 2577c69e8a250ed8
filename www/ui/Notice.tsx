import type { ComponentChildren } from "preact";
import { CheckIcon, InfoIcon, WarningIcon } from "./icons.tsx";
import "./notice.css";

type Tone = "info" | "good" | "warn" | "bad";

type Props = { tone: Tone; children: ComponentChildren; action?: ComponentChildren; alert?: boolean };

const ICONS = { info: InfoIcon, good: CheckIcon, warn: WarningIcon, bad: WarningIcon };

/** One thing the page has to say, with what can be done about it. */
export function Notice({ tone, children, action, alert = false }: Props) {
  const Icon = ICONS[tone];
  return (
    <div class={`notice ${tone}`} role={alert ? "alert" : undefined}>
      <Icon />
      <div class="notice-text">{children}</div>
      {action}
    </div>
  );
}

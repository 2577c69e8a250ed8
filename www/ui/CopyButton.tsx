import { useEffect, useState } from "preact/hooks";
import { text } from "../text.ts";
import { CheckIcon, CopyIcon } from "./icons.tsx";

type Props = {
  value: string;
  label?: string;
  onCopied?: () => void;
  primary?: boolean;
};

const SHOWN_MS = 2_000;

export function CopyButton({ value, label = text.copy, onCopied, primary = false }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    onCopied?.();
  };
  return (
    <button type="button" class={primary ? "primary copy" : "copy"} onClick={copy}>
      {copied ? <CheckIcon /> : <CopyIcon />}
      <span aria-live="polite">{copied ? text.copied : label}</span>
    </button>
  );
}

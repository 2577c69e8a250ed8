import { useId } from "preact/hooks";
import "./segmented.css";

type Props<T extends string> = {
  label: string;
  options: readonly { value: T; label: string; hint?: string }[];
  value: T;
  onChoose: (value: T) => void;
  tone?: (value: T) => string;
  disabled?: boolean;
};

/** A few choices side by side, one of them selected: radio buttons with another look. */
export function Segmented<T extends string>({
  label,
  options,
  value,
  onChoose,
  tone,
  disabled = false,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset class="segmented" disabled={disabled}>
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.hint} class={tone?.(option.value)}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

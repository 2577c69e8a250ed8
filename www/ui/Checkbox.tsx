type Props = {
  checked: boolean;
  /** The third state: some of what is below, but not all. */
  mixed?: boolean;
  disabled?: boolean;
  label: string;
  /** Tells one of many apart, to find it again. */
  path?: string;
  onTick: (checked: boolean) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

export function Checkbox({
  checked,
  mixed = false,
  disabled = false,
  label,
  path,
  onTick,
  onKeyDown,
}: Props) {
  return (
    <input
      type="checkbox"
      class="check"
      checked={checked}
      indeterminate={mixed}
      disabled={disabled}
      aria-label={label}
      data-path={path}
      onChange={(event) => onTick(event.currentTarget.checked)}
      onKeyDown={(event) => onKeyDown?.(event)}
    />
  );
}

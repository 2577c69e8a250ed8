import { SearchIcon } from "./icons.tsx";

type Props = {
  label: string;
  value: string;
  onSearch: (query: string) => void;
};

export function SearchField({ label, value, onSearch }: Props) {
  return (
    <label class="search">
      <SearchIcon />
      <span class="unseen">{label}</span>
      <input
        type="search"
        value={value}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          // Escape empties the field first; only then may it close the dialog around it.
          event.preventDefault();
          event.stopPropagation();
          onSearch("");
        }}
      />
    </label>
  );
}

/** Whether every word of the query occurs in one of the texts. */
export function matches(query: string, ...texts: readonly (string | undefined)[]): boolean {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const haystack = texts.join("\n").toLocaleLowerCase();
  return words.every((word) => haystack.includes(word));
}

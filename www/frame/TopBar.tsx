import { text } from "../text.ts";
import { MoonIcon, ScreenIcon, SunIcon } from "../ui/icons.tsx";
import { Mark } from "./Mark.tsx";
import { usePage } from "./page.ts";
import { hrefOf, route } from "./route.ts";
import { nextTheme, type Theme, theme } from "./theme.ts";

const THEME_ICONS: Readonly<Record<Theme, () => preact.JSX.Element>> = {
  auto: ScreenIcon,
  light: SunIcon,
  dark: MoonIcon,
};

export function TopBar({ onSignOut }: { onSignOut: () => void }) {
  const { catalog } = usePage();
  const audit = route.value.kind === "audit";
  return (
    <header class="top-bar">
      <span class="brand">
        <Mark />
        <b>{text.product}</b>
        <span class="catalog-name">{catalog.name}</span>
      </span>
      <nav aria-label={text.frame.sections}>
        <a href={hrefOf({ kind: "keys" })} aria-current={audit ? undefined : "page"}>
          {text.frame.keys}
        </a>
        <a href={hrefOf({ kind: "audit", key: "" })} aria-current={audit ? "page" : undefined}>
          {text.frame.audit}
        </a>
      </nav>
      <span class="spring" />
      <ThemeButton />
      <button type="button" class="plain" onClick={onSignOut}>
        {text.frame.signOut}
      </button>
    </header>
  );
}

export function ThemeButton() {
  const Icon = THEME_ICONS[theme.value];
  const label = text.frame.theme[theme.value];
  return (
    <button type="button" class="plain square" title={label} aria-label={label} onClick={nextTheme}>
      <Icon />
    </button>
  );
}

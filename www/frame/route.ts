/** The view that is open, in the part of the address after `#`. It may contain a key's id, never a key's text. */
import { signal } from "@preact/signals";

export type Route = { kind: "keys" } | { kind: "key"; id: string } | { kind: "audit"; key: string };

export const route = signal<Route>(read());

for (const event of ["hashchange", "popstate"]) {
  window.addEventListener(event, () => {
    route.value = read();
  });
}

export function go(to: Route): void {
  const hash = write(to);
  if (location.hash === hash) return;
  history.pushState(null, "", hash || location.pathname);
  route.value = to;
}

export function hrefOf(to: Route): string {
  return write(to) || "#";
}

function write(to: Route): string {
  switch (to.kind) {
    case "keys":
      return "";
    case "key":
      return `#key/${encodeURIComponent(to.id)}`;
    case "audit":
      return to.key === "" ? "#audit" : `#audit/${encodeURIComponent(to.key)}`;
  }
}

function read(): Route {
  const [kind = "", id = ""] = location.hash.slice(1).split("/");
  if (kind === "audit") return { kind: "audit", key: decode(id) };
  return kind === "key" && id !== "" ? { kind: "key", id: decode(id) } : { kind: "keys" };
}

/** An address typed by hand may be badly escaped. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

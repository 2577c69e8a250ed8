import { expect, it } from "vitest";
import page from "../../../docs/deploy.md?raw";
import bindings from "../../../pkg/worker/env.ts?raw";

const modules = import.meta.glob<string>("../../../pkg/worker/**/*.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const environment = /^export type Env = \{\n(.*?)^\};/ms.exec(bindings)?.[1] ?? "";
const names = matches(environment, /^ {2}([A-Z_]+)\??:/gm);
const code = Object.values(modules)
  .join("\n")
  .replace(environment, "")
  .replaceAll(/^ *(\/\*\*|\*|\/\/).*$/gm, "");

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, name = ""]) => name).toSorted();
}

it("docs/deploy.md lists every binding, secret and variable, once, and no other", () => {
  expect(names).toContain("ADMIN_TOKEN");
  expect(matches(page, /^\| `([A-Z_]+)` +\|/gm)).toEqual(names);
});

it("the worker reads each of them", () => {
  const isRead = (name: string) => new RegExp(`env\\.${name}\\b|\\{ ${name} \\}`).test(code);
  expect(names.filter((name) => !isRead(name))).toEqual([]);
});

it("docs/deploy.md lists every event of the log, once, and no other", () => {
  // The audit log's events have a dot.
  const logged = matches(code.match(/\bevent: [^,\n]*/g)?.join("\n") ?? "", / "([a-z_]+)"/g);
  expect(matches(page, /^\| `([a-z_]+)` +\|/gm)).toEqual(logged);
});

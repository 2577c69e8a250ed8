/** The operations of a document and what became of them, counted without the importer's help. */
import { below } from "../../pkg/core/json-pointer.ts";
import type { Imported } from "../../pkg/openapi/index.ts";

const METHODS = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];

type Tree = { [name: string]: unknown };
export type Written = { method: string; path: string; pointer: string };

export function operationsOf(document: unknown): Written[] {
  return Object.entries(tree(tree(document).paths)).flatMap(([path, item]) => {
    const pointer = below("/paths", path);
    const methods = METHODS.filter((method) => Object.hasOwn(tree(item), method));
    return path.startsWith("x-")
      ? []
      : methods.map((method) => ({ method, path, pointer: `${pointer}/${method}` }));
  });
}

/** The operations that are no route. */
export function absent(document: unknown, { catalog }: Imported): Written[] {
  const routes = new Set(
    catalog.endpoints.flatMap((endpoint) => Object.values(endpoint.routes).flat().map(shape)),
  );
  return operationsOf(document).filter(
    ({ method, path }) => !routes.has(shape(`${method.toUpperCase()} ${path}`)),
  );
}

/** Those of them that a call must not reach: HEAD is served wherever GET is. */
export function unreachable(document: unknown, imported: Imported): Written[] {
  const missing = absent(document, imported);
  const isMissing = (one: Written) => missing.some(({ pointer }) => pointer === one.pointer);
  const gets = operationsOf(document).filter((one) => one.method === "get" && !isMissing(one));
  return missing.filter(
    ({ method, path }) => method !== "head" || !gets.some((get) => shape(get.path) === shape(path)),
  );
}

/** Those that no note speaks of. */
export function lost(document: unknown, imported: Imported): Written[] {
  const said = new Set(
    imported.report
      .filter(
        ({ message }) => message.startsWith("no route: ") || message.startsWith("its path is written as"),
      )
      .map(({ pointer }) => pointer),
  );
  const isSaid = (pointer: string) =>
    said.has(pointer) || said.has(pointer.slice(0, pointer.lastIndexOf("/")));
  return absent(document, imported).filter(({ pointer }) => !isSaid(pointer.toWellFormed()));
}

function shape(route: string): string {
  return route.replace(/\{[^{}/]*\}/g, "{}");
}

function tree(value: unknown): Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

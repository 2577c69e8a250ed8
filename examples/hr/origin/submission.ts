/**
 * Splits a submitted record into the resource's columns and checks each value. Members that are read-only or unknown are
 * ignored, as in most APIs of this kind, so a record that was read can be sent back.
 */

import type { Problem } from "./failure.ts";
import { isObject, type Json, type JsonObject, lookUp } from "./json.ts";
import type { Child, Column, Effect, Resource } from "./resource.ts";

export type Value = string | number | null;

export class Submission {
  readonly resource: Resource;
  readonly problems: Problem[] = [];
  readonly values = new Map<string, Value>();
  readonly children = new Map<Child, Record<string, Value>[]>();

  constructor(resource: Resource, record: JsonObject, effect: Exclude<Effect, "delete">) {
    this.resource = resource;
    this.checkShape(record);
    for (const column of resource.columns) {
      const kept = column.column === undefined || (column.rules.fixed && effect !== "create");
      const sent = lookUp(record, column.path);
      if (kept || (sent === undefined && effect === "merge")) continue;
      this.values.set(column.column ?? "", this.check(column, column.path, sent));
    }
    for (const child of resource.children) {
      const sent = lookUp(record, child.path);
      if (sent !== undefined || effect !== "merge") this.children.set(child, this.rows(child, sent ?? []));
    }
  }

  private checkShape(record: JsonObject): void {
    const parents = this.resource.columns.flatMap(({ path }) => path.split(".").slice(0, -1));
    for (const name of new Set(parents)) {
      const value = record[name] ?? null;
      if (value === null || isObject(value)) continue;
      this.problems.push({ field: name, message: "must be an object", value });
    }
  }

  private rows(child: Child, sent: Json): Record<string, Value>[] {
    if (!Array.isArray(sent)) {
      this.problems.push({ field: child.path, message: "must be a list", value: sent });
      return [];
    }
    return sent.map((item, index) => {
      const at = `${child.path}[${index}]`;
      if (!isObject(item)) {
        this.problems.push({ field: at, message: "must be an object", value: item });
        return {};
      }
      return Object.fromEntries(
        child.columns.map((column) => [
          column.path,
          this.check(column, `${at}.${column.path}`, lookUp(item, column.path)),
        ]),
      );
    });
  }

  private check(column: Column, at: string, sent: Json | undefined): Value {
    const { required, oneOf, fallback } = column.rules;
    const refuse = (message: string): null => {
      this.problems.push({ field: at, message, value: sent ?? null });
      return null;
    };
    if (sent === undefined || sent === null) {
      if (required) return refuse("is required");
      return fallback ?? (column.type === "words" ? "[]" : null);
    }
    const stored = toStored(column.type, sent);
    if (stored === undefined) return refuse(EXPECTED[column.type]);
    if (oneOf !== undefined && !oneOf.some((word) => word === stored)) {
      return refuse(`must be one of ${oneOf.join(", ")}`);
    }
    return stored;
  }
}

const EXPECTED: Readonly<Record<Column["type"], string>> = {
  string: "must be a text of at most 2000 characters",
  integer: "must be a whole number",
  number: "must be a number",
  boolean: "must be true or false",
  date: "must be a date like 2026-01-31",
  email: "must be an e-mail address",
  words: "must be a list of words",
};

function toStored(type: Column["type"], sent: Json): Value | undefined {
  switch (type) {
    case "string":
      return typeof sent === "string" && sent !== "" && sent.length <= 2000 ? sent : undefined;
    case "integer":
      return Number.isSafeInteger(sent) ? Number(sent) : undefined;
    case "number":
      return typeof sent === "number" ? sent : undefined;
    case "boolean":
      return typeof sent === "boolean" ? Number(sent) : undefined;
    case "date":
      return typeof sent === "string" && isDate(sent) ? sent : undefined;
    case "email":
      return typeof sent === "string" && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(sent) ? sent : undefined;
    case "words":
      return Array.isArray(sent) && sent.every((word) => typeof word === "string")
        ? JSON.stringify(sent)
        : undefined;
  }
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && date.toJSON()?.slice(0, 10) === text;
}

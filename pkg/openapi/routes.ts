/**
 * From operations to routes in groups, one group for each endpoint to be.
 *
 * Guarantees: the engine accepts the routes together; no call that is meant for an operation left out is taken by a route
 * that stays. Every operation becomes a route or a note.
 */
import { actionOf } from "./actions.ts";
import type { Servers } from "./base-path.ts";
import type { Action, ParameterType } from "./catalog-document.ts";
import { MAX_ROUTES } from "./limits.ts";
import type { Notes } from "./notes.ts";
import type { Operation } from "./operations.ts";
import { parameterType } from "./parameter-types.ts";
import { PathIndex } from "./path-index.ts";
import {
  cross,
  looseKey,
  readTemplate,
  shadows,
  shapeKey,
  type Template,
  templateFault,
  templateText,
} from "./template.ts";
import type { Visits } from "./visits.ts";

export type Route = {
  readonly operation: Operation;
  readonly template: Template;
  readonly action: Action;
  /** As the catalog has it: `GET /employees/{id}`. */
  readonly text: string;
};

/** The routes of an endpoint to be. */
export type Group = {
  readonly key: string;
  readonly routes: Route[];
  types: Map<string, ParameterType>;
};

/** An operation without a route, and the paths that calls to it have. */
type Absent = { readonly operation: Operation; readonly template: Template };

type Placed = { readonly route: Route; readonly group: Group };

const UNCOMPARED = "the import stopped before it was compared with the others";

export class RouteReader {
  readonly #notes: Notes;
  readonly #visits: Visits;
  readonly #absent: Absent[] = [];
  readonly #groups = new Map<string, Group>();

  constructor(notes: Notes, visits: Visits) {
    this.#notes = notes;
    this.#visits = visits;
  }

  read(operations: readonly Operation[], { basePath, isElsewhere }: Servers): Group[] {
    const known = knownPaths(operations);
    for (const operation of operations) {
      if (isElsewhere(operation.servers)) {
        this.#notes.noRoute(operation.pointer, "it has a server of its own, and the gate has one origin");
        continue;
      }
      const template = readTemplate(operation.path);
      if ("fault" in template) this.#notes.noRoute(operation.pointer, template.fault);
      else this.#place(operation, template, basePath, known);
    }
    this.#joinDownloads();
    for (const group of this.#groups.values()) group.types = this.#types(group);
    this.#refuseAmbiguous();
    this.#refuseShadowing();
    return [...this.#groups.values()]
      .filter((group) => group.routes.length > 0)
      .map((group) => this.#typed(group));
  }

  #place(operation: Operation, template: Template, basePath: string, known: ReadonlySet<string>): void {
    const fault = operation.fault ?? templateFault(template, basePath);
    if (fault !== undefined) {
      this.#leaveOut({ operation, template }, fault);
      return;
    }
    const verdict = actionOf(operation, template, known.has(groupKey(template)));
    if (verdict.action === undefined) {
      this.#leaveOut(
        { operation, template },
        verdict.why,
        operation.method === "options" || operation.method === "trace",
      );
      return;
    }
    if (verdict.guess !== undefined) this.#notes.guessed(operation.pointer, `taken as ${verdict.guess}`);
    const written = templateText(template);
    if (written !== operation.path)
      this.#notes.guessed(operation.pointer, `its path is written as \`${written}\``);
    const key = groupKey(template);
    const group: Group = this.#groups.get(key) ?? { key, routes: [], types: new Map() };
    if (group.routes.length >= MAX_ROUTES) {
      this.#leaveOut({ operation, template }, `an endpoint has at most ${MAX_ROUTES} routes`);
      return;
    }
    this.#groups.set(key, group);
    group.routes.push({
      operation,
      template,
      action: verdict.action,
      text: `${operation.method.toUpperCase()} ${written}`,
    });
  }

  #leaveOut(absent: Absent, why: string, unreachable = false): void {
    this.#notes.noRoute(absent.operation.pointer, why);
    if (!unreachable) this.#absent.push(absent);
  }

  /** `/documents/{id}/file`, where it can only be downloaded, is the download of `documents`. */
  #joinDownloads(): void {
    for (const group of [...this.#groups.values()]) {
      const [first] = group.routes;
      const last = first?.template.at(-1);
      if (
        first === undefined ||
        last?.kind !== "text" ||
        !group.routes.every((it) => it.action === "download")
      )
        continue;
      const record = first.template.slice(0, -1);
      const parent = this.#groups.get(groupKey(record));
      const isRecord =
        record.at(-1)?.kind === "parameter" && parent?.routes.some((it) => it.action !== "download");
      if (!parent || !isRecord || parent.routes.length + group.routes.length > MAX_ROUTES) continue;
      parent.routes.push(...group.routes.splice(0));
      this.#notes.guessed(
        first.operation.pointer,
        `the download of the records at \`${templateText(record)}\``,
      );
    }
  }

  #types(group: Group): Map<string, ParameterType> {
    const types = new Map<string, ParameterType>();
    for (const { operation, template } of group.routes) {
      for (const segment of template) {
        if (segment.kind !== "parameter") continue;
        const type = parameterType(operation, segment.declared, this.#notes);
        const known = types.get(segment.name);
        if (known !== undefined && known !== type) {
          this.#notes.guessed(
            operation.pointer,
            `\`{${segment.name}}\` is a token: operations describe it differently`,
          );
        }
        types.set(segment.name, known === undefined || known === type ? type : "token");
      }
    }
    return types;
  }

  /** What the engine refuses: a method twice for one path, also as a lenient server reads it, and templates that cross. */
  #refuseAmbiguous(): void {
    const kept = new PathIndex<Placed>(this.#visits);
    const shapes = new Map<string, string>();
    const read = new Map<string, Placed>();
    for (const placed of this.#inOrder()) {
      const { route, group } = placed;
      const shape = `${route.operation.method} ${shapeKey(route.template)}`;
      const twin = shapes.get(shape);
      if (twin !== undefined) {
        // The same paths: a key with the route that stays reaches what the origin has there.
        this.#notes.noRoute(route.operation.pointer, `\`${twin}\` has the same paths`);
        drop(placed);
        continue;
      }
      const loose = `${route.operation.method} ${looseKey(route.template)}`;
      const alike = read.get(loose);
      if (alike !== undefined && (alike.group !== group || alike.route.action !== route.action)) {
        this.#dropFor(placed, `some servers take its paths for those of \`${alike.route.text}\``);
        continue;
      }
      const near = hasParameter(route) ? kept.meeting(route.template) : [];
      const other = near?.find((it) => cross(route.template, group.types, it.route.template, it.group.types));
      if (near === undefined || other !== undefined) {
        const why = other ? `some paths fit both this and \`${other.route.text}\`` : UNCOMPARED;
        this.#dropFor(placed, why);
        continue;
      }
      shapes.set(shape, route.text);
      read.set(loose, alike ?? placed);
      if (hasParameter(route)) kept.add(route.template, placed);
    }
  }

  /** Without its own route `/employees/export` is a path of `/employees/{id}`: that one must not take the call. */
  #refuseShadowing(): void {
    const kept = new PathIndex<Placed>(this.#visits);
    for (const placed of this.#inOrder()) kept.add(placed.route.template, placed);
    const refuse = (placed: Placed, why: string) => {
      kept.remove(placed.route.template, placed);
      this.#dropFor(placed, why);
    };
    for (let index = 0; index < this.#absent.length; index++) {
      const absent = this.#absent[index];
      if (absent === undefined || isKnown(absent.template, kept)) continue;
      const near = kept.meeting(absent.template);
      if (near === undefined) {
        for (const placed of this.#inOrder()) if (hasParameter(placed.route)) refuse(placed, UNCOMPARED);
        return;
      }
      for (const placed of near) {
        const { route, group } = placed;
        if (!sameMethod(route.operation, absent.operation)) continue;
        if (!shadows(route.template, group.types, absent.template)) continue;
        const { method, path } = absent.operation;
        refuse(
          placed,
          `it would take calls that are meant for \`${method.toUpperCase()} ${path}\`, which is left out`,
        );
      }
    }
  }

  #dropFor(placed: Placed, why: string): void {
    drop(placed);
    this.#leaveOut(placed.route, why);
  }

  #inOrder(): Placed[] {
    return [...this.#groups.values()].flatMap((group) => group.routes.map((route) => ({ route, group })));
  }

  /** With the types of those parameters only that the remaining routes have. */
  #typed(group: Group): Group {
    const names = new Set(
      group.routes.flatMap(({ template }) =>
        template.flatMap((it) => (it.kind === "parameter" ? [it.name] : [])),
      ),
    );
    return { ...group, types: new Map([...group.types].filter(([name]) => names.has(name))) };
  }
}

/** Only such a route can cross another, or take its calls. */
function hasParameter({ template }: Route): boolean {
  return template.some((segment) => segment.kind === "parameter");
}

/** Whether a route stays at exactly these paths: it is found first, and refuses other methods. */
function isKnown(template: Template, routes: PathIndex<Placed>): boolean {
  return template.every((segment) => segment.kind === "text") && routes.has(template);
}

function drop({ route, group }: Placed): void {
  group.routes.splice(group.routes.indexOf(route), 1);
}

function sameMethod(one: Operation, other: Operation): boolean {
  const method = ({ method }: Operation) => (method === "head" ? "get" : method);
  return method(one) === method(other);
}

/**
 * A resource: its path without the parameter of the single record, and without a slash or a format at the end. A record may be
 * written `/People({id})` or `/accounts/{id}.json`.
 */
function groupKey(template: Template): string {
  const last = template.at(-1);
  const open = last?.kind === "text" && last.text === "" ? template.slice(0, -1) : template;
  const end = open.at(-1);
  if (end?.kind !== "parameter") return shapeKey(open).replace(FORMAT, "$1");
  const lead = /^(.+)\($/.exec(end.lead)?.[1];
  return shapeKey(lead ? [...open.slice(0, -1), { kind: "text", text: lead }] : open.slice(0, -1));
}

/** A format at the end of a path. */
const FORMAT = /([^/])\.(?:json|xml)$/i;

/** The resources that can be read, or that have single records below them. */
function knownPaths(operations: readonly Operation[]): Set<string> {
  const known = operations.flatMap(({ path, method }) => {
    const template = readTemplate(path);
    if ("fault" in template) return [];
    const isRecord = template.findLast((it) => it.kind !== "text" || it.text !== "")?.kind === "parameter";
    return isRecord || method === "get" ? [groupKey(template)] : [];
  });
  return new Set(known);
}

/** What the routes of an endpoint carry: where their records are, what shape these have, and which routes differ. */
import { below } from "../core/json-pointer.ts";
import type { RouteSettings } from "./catalog-document.ts";
import type { RecordShapes } from "./fields.ts";
import { isRecord } from "./media-types.ts";
import { listed, type Notes } from "./notes.ts";
import type { Body } from "./operations.ts";
import { type Hint, locate, type Placement } from "./records.ts";
import type { Route } from "./routes.ts";
import { objectsOf, type Shape, type Shapes } from "./shape.ts";

export type RouteBodies = {
  readonly route: Route;
  readonly request: Placement | undefined;
  readonly answer: Placement | undefined;
  /** The body that `answer` was found in, for its examples. */
  readonly body: Body | undefined;
  /** Where the route has its records; a request comes before the answer. */
  readonly placement: Placement | undefined;
  readonly settings: Settings;
};

type Settings = { readonly records: string; readonly envelope: readonly string[] };

/** Reads the bodies of an endpoint's routes, which all call their records the same. */
export function readBodies(
  routes: readonly Route[],
  resource: string,
  shapes: Shapes,
  notes: Notes,
): RouteBodies[] {
  const lists = routes.filter((route) => !isSingle(route)).map((route) => {
    return located(answersOf(route), { single: false, resource, list: undefined }, shapes);
  });
  const list = lists.find((placement) => placement?.isList);
  return routes.map((route) => bodiesOf(route, { single: isSingle(route), resource, list }, shapes, notes));
}

function isSingle({ action, template }: Route): boolean {
  const last = template.findLast((it) => it.kind !== "text" || it.text !== "");
  return action !== "read" || last?.kind === "parameter";
}

function answersOf({ operation }: Route): Body[] {
  return operation.answers.flatMap((answer) => answer.bodies).filter((body) => isRecord(body.mediaType));
}

function bodiesOf(route: Route, hint: Hint, shapes: Shapes, notes: Notes): RouteBodies {
  const { operation, action } = route;
  const bodies = answersOf(route);
  const answer = action === "download" ? undefined : located(bodies, hint, shapes);
  const request = requested(route, hint, answer, shapes, notes);
  const placement = request ?? answer;
  if (request && answer && pointerOf(request.at) !== pointerOf(answer.at)) {
    notes.guessed(
      operation.pointer,
      `requests have their record at "${pointerOf(request.at)}", answers at "${pointerOf(answer.at)}": the first holds, so a key with a field list gets an empty answer`,
    );
  }
  reportShape(route, answer, bodies, notes);
  return {
    route,
    request,
    answer,
    body: bodies[0],
    placement,
    settings: {
      records: pointerOf(placement?.at ?? []),
      envelope: (answer === placement ? (answer?.envelope ?? []) : []).map(pointerOf),
    },
  };
}

function located(bodies: readonly Body[], hint: Hint, shapes: Shapes): Placement | undefined {
  if (bodies.length === 0) return undefined;
  return locate(shapes.visit(shapes.either(bodies.map((body) => body.shape))), hint);
}

function requested(
  { operation, action }: Route,
  hint: Hint,
  answer: Placement | undefined,
  shapes: Shapes,
  notes: Notes,
): Placement | undefined {
  const { request } = operation;
  if (request === undefined || action === "read" || action === "download") return undefined;
  const bodies = request.bodies.filter((body) => isRecord(body.mediaType));
  if (bodies.length === 0) {
    notes.guessed(operation.pointer, "its body is no JSON record: only keys with all fields can send it");
    return undefined;
  }
  // Only what wraps records in the answer may also wrap a list of them in the request.
  const placement = located(bodies, hint, shapes);
  const isSame = placement && answer && pointerOf(placement.at) === pointerOf(answer.at);
  if (placement === undefined || isSame || !placement.isList || placement.at.length === 0) return placement;
  return {
    at: [],
    shape: shapes.either(bodies.map((body) => body.shape)),
    isList: false,
    envelope: [],
    beside: [],
    dropped: [],
  };
}

function reportShape(
  { operation, action }: Route,
  answer: Placement | undefined,
  bodies: readonly Body[],
  notes: Notes,
): void {
  if (action === "download") return;
  if (answer === undefined) {
    const why = bodies.length === 0 ? "its answer has no JSON" : "its answer is no record";
    if (action === "read") notes.guessed(operation.pointer, `${why}: no field of it can be granted alone`);
    return;
  }
  if (answer.at.length > 0) notes.guessed(operation.pointer, `its records are at "${pointerOf(answer.at)}"`);
  if (answer.dropped.length > 0) {
    notes.leftOut(
      operation.pointer,
      `beside the records ${listed(answer.dropped)}: a key with a field list does not get it`,
    );
  }
}

/** The settings that most of an endpoint's routes have, and what the others have instead. */
export function settle(
  bodies: readonly RouteBodies[],
): Settings & { overrides: Record<string, RouteSettings> } {
  const base = baseOf(bodies);
  const { records, envelope } = base?.settings ?? { records: "", envelope: [] };
  const overrides = bodies.flatMap((body): [string, RouteSettings][] => {
    const { route, settings } = body;
    const own: RouteSettings = fits(body, { records, envelope })
      ? {}
      : {
          records: settings.records,
          ...(settings.envelope.length > 0 ? { envelope: [...settings.envelope] } : {}),
        };
    const whole = route.action === "delete" && route.operation.request ? { ...own, deleteBody: true } : own;
    return Object.keys(whole).length > 0 ? [[route.text, whole]] : [];
  });
  return { records, envelope, overrides: Object.fromEntries(overrides) };
}

/** The route whose answer the sample shows: a list of records before a single one. */
export function baseOf(bodies: readonly RouteBodies[]): RouteBodies | undefined {
  const reads = bodies.filter(({ route, answer }) => route.action === "read" && answer);
  const others = bodies.filter(({ answer, request }) => answer ?? request);
  return reads.find(({ answer }) => answer?.isList) ?? reads[0] ?? others[0];
}

/**
 * Whether a route can do with the settings of the others: it has no records of its own, or has them in the same place and
 * nothing beside them that would pass without being harmless here.
 */
function fits({ settings, placement, answer }: RouteBodies, base: Settings): boolean {
  if (placement === undefined) return true;
  const more = base.envelope.filter((pointer) => !settings.envelope.includes(pointer));
  const isInPlace = answer === undefined || pointerOf(answer.at) === settings.records;
  return (
    isInPlace &&
    settings.records === base.records &&
    settings.envelope.every((pointer) => base.envelope.includes(pointer)) &&
    !more.some((pointer) => pointer.split("/").some((name) => answer?.beside.includes(name)))
  );
}

/** The record of an endpoint: united over its bodies. */
export function recordShapes(bodies: readonly RouteBodies[], shapes: Shapes): RecordShapes | undefined {
  const found = (placements: readonly (Placement | undefined)[]): Shape[] =>
    placements.flatMap((it) => (it ? objectsOf(it.shape) : []));
  const requests = found(bodies.map(({ request }) => request));
  const creates = found(
    bodies.map(({ route, request }) => (route.action === "create" ? request : undefined)),
  );
  const all = [...found(bodies.map(({ answer }) => answer)), ...requests];
  if (all.length === 0) return undefined;
  return {
    all: shapes.either(all),
    request: requests.length > 0 ? shapes.either(requests) : undefined,
    create: creates.length > 0 ? shapes.either(creates) : undefined,
  };
}

export function pointerOf(names: readonly string[]): string {
  return below("", ...names);
}

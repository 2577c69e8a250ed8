/** What the routes of an endpoint carry: where their records are, what shape these have, and which routes differ. */
import { below } from "../core/json-pointer.ts";
import type { RouteSettings } from "./catalog-document.ts";
import type { RecordShapes } from "./field-nodes.ts";
import { stepText } from "./field-path.ts";
import { isRecord, SEQUENCES } from "./media-types.ts";
import { listed, type Notes } from "./notes.ts";
import type { Body } from "./operations.ts";
import { type Hint, locate, NOTHING_BESIDE, type Placement } from "./records.ts";
import type { Route } from "./routes.ts";
import { hasStructure, objectsOf, type Shape, type Shapes } from "./shape.ts";

export type RouteBodies = {
  readonly route: Route;
  readonly request: Placement | undefined;
  readonly answer: Placement | undefined;
  /** The body that `answer` was found in, for its examples. */
  readonly body: Body | undefined;
};

/** Where bodies have their records, as JSON Pointers, and what else passes. */
type Settings = {
  readonly request: string;
  readonly response: string;
  readonly envelope: readonly string[];
  /** As field paths from the body. */
  readonly links: readonly string[];
};

/** Reads the bodies of an endpoint's routes, which all call their records the same. */
export function readBodies(
  routes: readonly Route[],
  resource: string,
  shapes: Shapes,
  notes: Notes,
): RouteBodies[] {
  const lists = routes
    .filter((route) => !isSingle(route))
    .map((route) => {
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
  return operation.answers
    .flatMap((answer) => answer.bodies)
    .filter(({ mediaType }) => isRecord(mediaType) || SEQUENCES.has(mediaType));
}

function bodiesOf(route: Route, hint: Hint, shapes: Shapes, notes: Notes): RouteBodies {
  const { operation, action } = route;
  const bodies = answersOf(route);
  const answered = action === "download" ? undefined : located(bodies, hint, shapes);
  const answer = answered && action !== "read" && saysNothing(answered) ? undefined : answered;
  const request = requested(route, hint, answer, shapes, notes);
  if (request && answer && pointerOf(request.at) !== pointerOf(answer.at)) {
    notes.guessed(
      operation.pointer,
      `requests have their record at "${pointerOf(request.at)}", answers at "${pointerOf(answer.at)}"`,
    );
  }
  reportShape(route, answer, bodies, notes);
  return { route, request, answer, body: bodies[0] };
}

/** An answer such as `{ "data": {} }`: a write that has nothing to show. */
function saysNothing({ at, shape }: Placement): boolean {
  const members = [...shape.members.values()].map((member) => member());
  return at.length === 0 && members.length > 0 && shape.rest === undefined && members.every(isEmpty);
}

function isEmpty(shape: Shape): boolean {
  return shape.kinds.size === 1 && shape.kinds.has("object") && !hasStructure(shape);
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
    ...NOTHING_BESIDE,
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
export function settle(bodies: readonly RouteBodies[]): RouteSettings {
  const base = baseSettings(bodies);
  const overrides = bodies.flatMap((body): [string, RouteSettings][] => {
    const { route } = body;
    const own = fits(body, base) ? {} : { records: "", ...written(settingsOf(body, base)) };
    const whole = route.action === "delete" && route.operation.request ? { ...own, deleteBody: true } : own;
    return Object.keys(whole).length > 0 ? [[route.text, whole]] : [];
  });
  return {
    ...written(base),
    ...(overrides.length > 0 ? { overrides: Object.fromEntries(overrides) } : {}),
  };
}

/** As the catalog has it: one place for both directions where they have the same. */
function written({ request, response, envelope, links }: Settings): RouteSettings {
  return {
    ...(request !== response
      ? { records: { request, response } }
      : response !== ""
        ? { records: response }
        : {}),
    ...(envelope.length > 0 ? { envelope: [...envelope] } : {}),
    ...(links.length > 0 ? { links: [...links] } : {}),
  };
}

/** Answers as the base route has them, requests as most of those have them whose answers are in the same place. */
function baseSettings(bodies: readonly RouteBodies[]): Settings {
  const base = baseOf(bodies);
  const response = placeOf(base?.answer ?? base?.request);
  const requests = bodies
    .filter(({ answer }) => answer === undefined || placeOf(answer) === response)
    .flatMap(({ request }) => (request ? [placeOf(request)] : []));
  const count = (place: string) => requests.filter((it) => it === place).length;
  const [request = response] = requests.toSorted((one, other) => count(other) - count(one));
  return { request, response, ...around(base?.answer) };
}

function settingsOf({ request, answer }: RouteBodies, base: Settings): Settings {
  const response = answer ? placeOf(answer) : request ? placeOf(request) : base.response;
  return { request: request ? placeOf(request) : response, response, ...around(answer) };
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
function fits({ request, answer }: RouteBodies, base: Settings): boolean {
  if (request && placeOf(request) !== base.request) return false;
  if (answer === undefined) return true;
  const { envelope, links } = around(answer);
  const more = base.envelope.filter((pointer) => !envelope.includes(pointer));
  return (
    placeOf(answer) === base.response &&
    envelope.every((pointer) => base.envelope.includes(pointer)) &&
    links.every((path) => base.links.includes(path)) &&
    !more.some((pointer) => pointer.split("/").some((name) => answer.beside.includes(name)))
  );
}

function placeOf(placement: Placement | undefined): string {
  return pointerOf(placement?.at ?? []);
}

function around(placement: Placement | undefined): Pick<Settings, "envelope" | "links"> {
  return {
    envelope: (placement?.envelope ?? []).map(pointerOf),
    links: (placement?.links ?? []).map((place) => place.map(stepText).join(".")),
  };
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

/** What an Administrator is about to grant, endpoint by endpoint, each a signal of its own: one tick redraws one row. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Action, EndpointExposure, Warning } from "../../pkg/core/boundary.ts";
import type { Engine } from "../engine/engine.ts";
import { type Advice, adviceOn } from "./advice.ts";
import { ACTIONS, type Catalog, type Endpoint } from "./catalog.ts";
import { type Expiry, NEVER } from "./expiry.ts";
import { allButSensitive, isSensitive, type Paths, Selection } from "./selection.ts";

/** What one endpoint grants. Without actions it grants nothing, and only remembers the fields. */
export type Grant = { readonly actions: ReadonlySet<Action>; readonly fields: "all" | Paths };

export type StoredGrant = { actions: Action[]; fields: "all" | string[]; parents?: string[] };
export type StoredGrants = Record<string, StoredGrant>;

/** Leaves in the field set, those of them that are sensitive, and leaves in all. */
export type FieldCount = { readonly granted: number; readonly sensitive: number; readonly of: number };

/** One row of the matrix, with everything that follows from it. */
export class EndpointDraft {
  readonly endpoint: Endpoint;
  readonly grant: Signal<Grant>;
  readonly granted: ReadonlySignal<boolean>;
  /** The field list over the endpoint's tree; nothing for ALL fields. */
  readonly selection: ReadonlySignal<Selection | undefined>;
  /** The grants of this endpoint alone, in their stored form. */
  readonly stored: ReadonlySignal<string>;
  readonly exposure: ReadonlySignal<EndpointExposure | undefined>;
  readonly warnings: ReadonlySignal<Warning[]>;
  readonly advice: ReadonlySignal<Advice[]>;
  readonly count: ReadonlySignal<FieldCount>;
  #listBefore: Paths | undefined;

  constructor(endpoint: Endpoint, engine: Engine) {
    this.endpoint = endpoint;
    this.grant = signal(nothing(endpoint));
    this.granted = computed(() => this.grant.value.actions.size > 0);
    this.selection = computed(() => {
      const { fields } = this.grant.value;
      return fields === "all" ? undefined : new Selection(endpoint.tree, fields);
    });
    this.stored = computed(() => JSON.stringify({ [endpoint.id]: toStored(this.grant.value) }));
    this.exposure = computed(() => (this.granted.value ? engine.expose(this.stored.value)[0] : undefined));
    this.warnings = computed(() => (this.granted.value ? engine.lint(this.stored.value) : []));
    this.advice = computed(() => adviceOn(this));
    this.count = computed(() => counted(endpoint, this.selection.value));
  }

  setAction(action: Action, on: boolean): void {
    const actions = new Set(this.grant.value.actions);
    if (on) actions.add(action);
    else actions.delete(action);
    this.grant.value = { ...this.grant.value, actions };
  }

  setFields(fields: Grant["fields"]): void {
    const before = this.grant.value.fields;
    if (before !== "all") this.#listBefore = before;
    this.grant.value = { ...this.grant.value, fields };
  }

  /** From ALL fields to a list: the one there was before, or else all that is not sensitive. */
  setList(): void {
    const before = this.#listBefore;
    this.setFields(before && before.size > 0 ? before : allButSensitive(this.endpoint.tree));
  }

  clear(): void {
    this.grant.value = nothing(this.endpoint);
  }

  may(action: Action): boolean {
    return this.grant.value.actions.has(action);
  }
}

/** What was left out of a draft because today's catalog does not have it. */
export type Stale = { endpoint: string; what: string };

export type Snapshot = { name: string; expiry: Expiry; grants: ReadonlyMap<string, Grant> };

export class Draft {
  readonly catalog: Catalog;
  readonly endpoints: readonly EndpointDraft[];
  readonly byId: ReadonlyMap<string, EndpointDraft>;
  readonly name = signal("");
  readonly expiry = signal<Expiry>(NEVER);
  readonly granted: ReadonlySignal<EndpointDraft[]>;
  readonly stored: ReadonlySignal<string>;
  /** Endpoints with actions and an empty field list, which no key can have. */
  readonly unfinished: ReadonlySignal<EndpointDraft[]>;
  readonly isEmpty: ReadonlySignal<boolean>;

  constructor(catalog: Catalog, engine: Engine) {
    this.catalog = catalog;
    this.endpoints = catalog.endpoints.map((endpoint) => new EndpointDraft(endpoint, engine));
    this.byId = new Map(this.endpoints.map((one) => [one.endpoint.id, one]));
    this.granted = computed(() => this.endpoints.filter((one) => one.granted.value));
    this.stored = computed(() => JSON.stringify(this.toStored()));
    this.unfinished = computed(() =>
      this.granted.value.filter(({ grant: { value } }) => value.fields !== "all" && value.fields.size === 0),
    );
    this.isEmpty = computed(() => this.granted.value.length === 0 && this.name.value === "");
  }

  toStored(): StoredGrants {
    const entries = this.granted.value.map(({ endpoint, grant }) => [endpoint.id, toStored(grant.value)]);
    return Object.fromEntries(entries);
  }

  /** Takes over a key's grants, and returns what of them today's catalog no longer has. */
  take(grants: StoredGrants): Stale[] {
    const stale: Stale[] = [];
    batch(() => {
      for (const one of this.endpoints) one.clear();
      for (const [id, stored] of Object.entries(grants)) {
        const one = this.byId.get(id);
        if (one === undefined) stale.push({ endpoint: id, what: id });
        else one.grant.value = fromStored(stored, one.endpoint, stale);
      }
    });
    return stale;
  }

  clear(): void {
    batch(() => {
      this.name.value = "";
      this.expiry.value = NEVER;
      for (const one of this.endpoints) one.clear();
    });
  }

  snapshot(): Snapshot {
    const grants = new Map(this.endpoints.map((one) => [one.endpoint.id, one.grant.value]));
    return { name: this.name.value, expiry: this.expiry.value, grants };
  }

  restore({ name, expiry, grants }: Snapshot): void {
    batch(() => {
      this.name.value = name;
      this.expiry.value = expiry;
      for (const one of this.endpoints) one.grant.value = grants.get(one.endpoint.id) ?? one.grant.value;
    });
  }
}

/** Fields that are sensitive are left out until somebody takes them in; ALL fields is a choice, too. */
function nothing({ tree }: Endpoint): Grant {
  return { actions: new Set(), fields: tree.leaves.length === 0 ? "all" : allButSensitive(tree) };
}

function counted({ tree }: Endpoint, selection: Selection | undefined): FieldCount {
  const sensitive = tree.leaves.filter((leaf) => isSensitive(leaf) && selection?.extent(leaf) !== "nothing");
  const of = tree.leaves.length;
  return { granted: selection?.count() ?? of, sensitive: sensitive.length, of };
}

function toStored({ actions, fields }: Grant): StoredGrant {
  const sorted = ACTIONS.filter((action) => actions.has(action));
  return { actions: sorted, fields: fields === "all" ? "all" : [...fields].sort() };
}

function fromStored(stored: StoredGrant, { id, actions, tree }: Endpoint, stale: Stale[]): Grant {
  const keep = <T extends string>(all: readonly T[], has: (one: T) => boolean) => {
    stale.push(...all.filter((one) => !has(one)).map((what) => ({ endpoint: id, what })));
    return new Set(all.filter(has));
  };
  return {
    actions: keep(stored.actions, (action) => actions.includes(action)),
    fields: stored.fields === "all" ? "all" : keep(stored.fields, (path) => tree.reaches(path)),
  };
}

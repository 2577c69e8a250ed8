/** What an Administrator is about to grant. Each endpoint is a signal of its own, so that a tick redraws one row. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { ACTIONS } from "../../pkg/core/actions.ts";
import type { Action, EndpointExposure, Problem, Warning } from "../../pkg/core/boundary.ts";
import type { Grants } from "../api/types.ts";
import type { Engine } from "../engine/engine.ts";
import type { Catalog, Endpoint } from "./catalog.ts";
import { type Expiry, NEVER } from "./expiry.ts";
import { allButSensitive, type Paths, Selection } from "./selection.ts";
import { type Stale, staleIn } from "./stale.ts";

/** What one endpoint grants. Without actions it grants nothing, and only remembers the fields. */
export type Grant = { readonly actions: ReadonlySet<Action>; readonly fields: "all" | Paths };

type StoredGrant = Grants[string];

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
  /** Why no key can have this grant as it is. */
  readonly problems: ReadonlySignal<Problem[]>;
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
    this.exposure = computed(() =>
      this.granted.value ? engine.expose(this.stored.value).endpoints[0] : undefined,
    );
    this.warnings = computed(() => (this.granted.value ? engine.lint(this.stored.value) : []));
    this.problems = computed(() => (this.granted.value ? engine.problems(this.stored.value) : []));
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

  /** From ALL fields to a list: the previous one, or else all fields that are not sensitive. */
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

export type Snapshot = { name: string; expiry: Expiry; grants: ReadonlyMap<string, Grant> };

export class Draft {
  readonly catalog: Catalog;
  readonly endpoints: readonly EndpointDraft[];
  readonly byId: ReadonlyMap<string, EndpointDraft>;
  readonly name = signal("");
  readonly expiry = signal<Expiry>(NEVER);
  readonly granted: ReadonlySignal<EndpointDraft[]>;
  readonly stored: ReadonlySignal<string>;
  /** Endpoints whose grants no key can have as they are. */
  readonly unfinished: ReadonlySignal<EndpointDraft[]>;
  readonly isEmpty: ReadonlySignal<boolean>;

  readonly #engine: Engine;

  constructor(catalog: Catalog, engine: Engine) {
    this.#engine = engine;
    this.catalog = catalog;
    this.endpoints = catalog.endpoints.map((endpoint) => new EndpointDraft(endpoint, engine));
    this.byId = new Map(this.endpoints.map((one) => [one.endpoint.id, one]));
    this.granted = computed(() => this.endpoints.filter((one) => one.granted.value));
    this.stored = computed(() => JSON.stringify(this.toStored()));
    this.unfinished = computed(() => this.granted.value.filter(({ problems }) => problems.value.length > 0));
    this.isEmpty = computed(() => this.granted.value.length === 0 && this.name.value === "");
  }

  toStored(): Grants {
    const entries = this.granted.value.map(({ endpoint, grant }) => [endpoint.id, toStored(grant.value)]);
    return Object.fromEntries(entries);
  }

  /** Copies a key's grants, and returns those that today's catalog no longer has. */
  take(grants: Grants): Stale[] {
    const exposure = this.#engine.expose(JSON.stringify(grants));
    batch(() => {
      for (const one of this.endpoints) one.clear();
      for (const exposed of exposure.endpoints) {
        const [one, stored] = [this.byId.get(exposed.endpoint), grants[exposed.endpoint]];
        if (one !== undefined && stored !== undefined) one.grant.value = withoutStale(stored, exposed);
      }
    });
    return staleIn(exposure);
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

/** Sensitive fields are left out until somebody selects them. */
function nothing({ tree }: Endpoint): Grant {
  return { actions: new Set(), fields: tree.leaves.length === 0 ? "all" : allButSensitive(tree) };
}

function counted({ tree }: Endpoint, selection: Selection | undefined): FieldCount {
  const sensitive = tree.leaves.filter((leaf) => leaf.sensitive && selection?.tick(leaf) !== "none");
  const of = tree.leaves.length;
  return { granted: selection?.count() ?? of, sensitive: sensitive.length, of };
}

function toStored({ actions, fields }: Grant): StoredGrant {
  const sorted = ACTIONS.filter((action) => actions.has(action));
  return { actions: sorted, fields: fields === "all" ? "all" : [...fields].sort() };
}

function withoutStale({ actions, fields }: StoredGrant, { staleActions, stale }: EndpointExposure): Grant {
  return {
    actions: new Set(actions.filter((action) => !staleActions.includes(action))),
    fields: fields === "all" ? "all" : new Set(fields.filter((path) => !stale.includes(path))),
  };
}

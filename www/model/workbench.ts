/** The state of the editor of a draft: the endpoint in the preview, the one in the field picker, and the filter of the matrix. */
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Draft, EndpointDraft } from "./draft.ts";

export type View = "revealed" | "receives" | "live";

export class Workbench {
  readonly draft: Draft;
  readonly readOnly: boolean;
  readonly query = signal("");
  readonly onlyGranted: Signal<boolean>;
  /** The endpoint whose fields are being picked. */
  readonly picking = signal<EndpointDraft | undefined>(undefined);
  readonly view = signal<View>("revealed");
  /** Bodies pasted in place of samples, by endpoint. */
  readonly bodies = signal<ReadonlyMap<string, string>>(new Map());
  /** The endpoint the preview has open. */
  readonly open: ReadonlySignal<EndpointDraft | undefined>;
  readonly #looked = signal<EndpointDraft | undefined>(undefined);

  constructor(draft: Draft, readOnly = false) {
    this.draft = draft;
    this.readOnly = readOnly;
    this.onlyGranted = signal(readOnly);
    this.open = computed(() => {
      const looked = this.#looked.value;
      return looked?.granted.value ? looked : draft.granted.value[0];
    });
  }

  look(endpoint: EndpointDraft): void {
    this.#looked.value = endpoint;
  }

  pick(endpoint: EndpointDraft | undefined): void {
    this.picking.value = endpoint;
    if (endpoint !== undefined) this.look(endpoint);
  }

  setBody(endpoint: string, body: string | undefined): void {
    const bodies = new Map(this.bodies.value);
    if (body === undefined) bodies.delete(endpoint);
    else bodies.set(endpoint, body);
    this.bodies.value = bodies;
  }
}

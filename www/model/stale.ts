/** The parts of a key's grants that today's catalog no longer has, as the engine reports them. */
import type { Exposure } from "../../pkg/core/boundary.ts";

export type Stale = { readonly endpoint: string; readonly what: string };

export function staleIn({ endpoints, staleEndpoints }: Exposure): Stale[] {
  return [
    ...staleEndpoints.map((endpoint) => ({ endpoint, what: endpoint })),
    ...endpoints.flatMap(({ endpoint, staleActions, stale }) =>
      [...staleActions, ...stale].map((what) => ({ endpoint, what })),
    ),
  ];
}

/** Paths that had one value when they were granted, and have fields below them today. */
export function widenedIn({ endpoints }: Exposure): Stale[] {
  return endpoints.flatMap(({ endpoint, widened }) => widened.map((what) => ({ endpoint, what })));
}

/** `employees: salary`; an endpoint by itself. */
export function staleWords(stale: readonly Stale[]): string {
  return stale
    .map(({ endpoint, what }) => (what === endpoint ? endpoint : `${endpoint}: ${what}`))
    .join(", ");
}

// @ts-check
// Catalogs of 10, 100 and 1,000 endpoints, with a key's grants at each endpoint, and the calls to decide on.

/**
 * @typedef {{ endpoints: number, catalog: unknown, grants: Record<string, unknown>, calls: [string, string, string][]
 * }} Case
 */

const SIZES = [10, 100, 1000];
/** How many calls are decided in turn, spread over the whole catalog. */
const CALLS = 256;

/** @param {number} index */
function endpoint(index) {
  const id = `things-${index}`;
  return {
    id,
    title: `Things ${index}`,
    routes: {
      read: [`GET /${id}`, `GET /${id}/{id}`],
      create: [`POST /${id}`],
      update: [`PATCH /${id}/{id}`],
      delete: [`DELETE /${id}/{id}`],
    },
    params: { id: "integer" },
    records: "/data",
    envelope: ["/meta"],
    identity: ["id"],
    overrides: { [`GET /${id}/{id}`]: { records: "" } },
    fields: ["id", "name", "owner.name", "owner.mail", "amount", "updated_at"].map((path) => ({
      path,
      type: path === "id" ? "integer" : "string",
    })),
    query: { page: "free", sort: "field-list", "filter[*]": "field-name" },
    sample: { data: [{ id: 1 }], meta: {} },
  };
}

/** @param {number} index @returns {[string, string, string]} */
function call(index) {
  const collection = `/api/things-${index}`;
  if (index % 4 === 0) return ["PATCH", `${collection}/7`, ""];
  if (index % 2 === 0) return ["GET", `${collection}/7`, ""];
  return ["GET", collection, "page=2&sort=-name&filter[owner.name]=Zoe"];
}

/** @returns {Case[]} */
export function decisions() {
  return SIZES.map((endpoints) => {
    const all = Array.from({ length: endpoints }, (_, index) => endpoint(index));
    const grant = { actions: ["read", "update"], fields: ["id", "name", "owner.name"] };
    return {
      endpoints,
      catalog: { name: `${endpoints} endpoints`, basePath: "/api", endpoints: all },
      grants: Object.fromEntries(all.map(({ id }) => [id, grant])),
      calls: Array.from({ length: CALLS }, (_, index) => call((index * 7) % endpoints)),
    };
  });
}

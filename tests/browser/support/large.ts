import type { Page } from "playwright-core";

const GROUP = 10;

/** A catalog of many endpoints, each with this many leaves in groups of ten. */
export function largeCatalog(endpoints: number, leaves: number): unknown {
  const fields = Array.from({ length: leaves }, (_, index) => ({
    path: `g${Math.floor(index / GROUP)}.f${index % GROUP}`,
    type: "string",
    title: `Field ${index}`,
    ...(index % GROUP === 3 ? { sensitive: true } : {}),
  }));
  const record = Object.fromEntries(
    Array.from({ length: leaves / GROUP }, (_, group) => [
      `g${group}`,
      Object.fromEntries(Array.from({ length: GROUP }, (_, index) => [`f${index}`, `value ${index}`])),
    ]),
  );
  return {
    name: "Large",
    basePath: "/large",
    endpoints: Array.from({ length: endpoints }, (_, index) => ({
      id: `e${index}`,
      title: `Endpoint ${index}`,
      description: "One of many.",
      routes: { read: [`GET /e${index}`], create: [`POST /e${index}`] },
      records: "/data",
      fields,
      sample: { data: [record] },
    })),
  };
}

/** Gives the page another catalog than the gate's. */
export async function serveCatalog(page: Page, catalog: unknown): Promise<void> {
  await page.route("**/admin/api/catalog", (route) => route.fulfill({ json: catalog }));
}

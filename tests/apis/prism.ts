/**
 * Prism answers as a document says, with its examples. It refuses every request that the document does not allow, so it checks
 * what the gate forwards.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { parse } from "yaml";
import type { Origin } from "./api.ts";
import type { Deployment } from "./deployment.ts";

const { resolve } = createRequire(import.meta.url);

/** The example of a link to a next page has a parameter that the document does not list. */
const OVERLAY = `
overlay: 1.0.0
info: { title: Corrections, version: "1" }
actions:
  - target: $.paths['/bookings'].get
    update: { parameters: [{ name: page, in: query, schema: { type: integer } }] }
  - target: $.components.schemas.Booking.properties.passenger_name
    update: { x-sensitive-data: true }
`;

const packaged = (name: string, path: string): Deployment => ({
  name,
  document: () => readFileSync(resolve(path), "utf8"),
});

export const TRAIN_TRAVEL: Deployment = {
  ...packaged("train-travel", "@readme/oas-examples/3.1/json/train-travel.json"),
  overlay: OVERLAY,
};
export const GALAXY = packaged("galaxy", "@scalar/galaxy/3.1.yaml");
export const SHIP_ENGINE = packaged("ship-engine", "shipengine-openapi/openapi.yaml");

export async function startPrism(document: string): Promise<Origin> {
  const operations = await getHttpOperationsFromSpec(parse(document));
  const server = createServer(operations, {
    components: { logger: createLogger("prism", { level: "silent" }) },
    cors: false,
    config: {
      // Some of the APIs take other credentials than the one that these gates send.
      checkSecurity: false,
      validateRequest: true,
      // Not all examples fit their schemas.
      validateResponse: false,
      mock: { dynamic: false },
      isProxy: false,
      errors: false,
      upstreamProxy: undefined,
    },
  });
  const address = await server.listen(0, "127.0.0.1");
  return { port: Number(new URL(address).port), stop: () => void server.close() };
}

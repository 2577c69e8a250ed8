import { readFileSync } from "node:fs";
import { beforeAll, describe, it } from "vitest";
import { createProject, type Project } from "./support/project.ts";

const USE = `
import { Catalog, type Decision, FieldgateError, type GrantsDocument, mask } from "fieldgate";

const catalog: Catalog = Catalog.parse({
  name: "HR",
  endpoints: [{ id: "people", title: "People", routes: { read: ["GET /people"] }, fields: [{ path: "name", type: "string" }] }],
});
const document: GrantsDocument = { people: { actions: ["read"], fields: ["name"] } };
const decision: Decision = catalog.grants(document).decide({ method: "GET", path: "/people" });
switch (decision.outcome) {
  case "allow":
    decision.project(new Uint8Array()) satisfies Uint8Array;
    break;
  case "deny":
    decision.reason.code satisfies string;
    break;
  default:
    decision satisfies never;
}
// @ts-expect-error: an action that does not exist
catalog.grants({ people: { actions: ["look"] } });
// @ts-expect-error: only parse creates one
new Catalog();
export const problems = new FieldgateError("invalid_argument", "message").problems.map(({ pointer }) => pointer);
export const names = mask(["name"], { records: "/data" });
// @ts-expect-error: a code that does not exist
new FieldgateError("nothing_wrong", "message");
`;

/** With the platform's types, the results fit what the platform accepts. */
const PLATFORM = `
import { mask } from "fieldgate";

export const whole = new Response(mask(["name"]).project("[]"));
export const streamed = (body: ReadableStream<Uint8Array>): Response =>
  new Response(body.pipeThrough(mask(["name"]).projectStream()));
`;

const GUARD = `
import { Catalog } from "fieldgate";
import { guard, type KeyStore, MemoryKeyStore } from "fieldgate/fetch";

const keys: KeyStore = new MemoryKeyStore();
const handler = (_: Request, env: { name: string }) => new Response(env.name);
export const fetch: (request: Request, env: { name: string }) => Promise<Response> =
  guard(handler, { catalog: Catalog.parse("{}"), keys });
`;

const MIDDLEWARE = `
import express from "express";
import { Catalog } from "fieldgate";
import { guard, MemoryKeyStore } from "fieldgate/express";

express().use("/api", guard({ catalog: Catalog.parse("{}"), keys: new MemoryKeyStore() }));
`;

const WORKER = `
import { createGateway, Registry } from "fieldgate/worker";
import catalog from "./catalog.json" with { type: "json" };

type Env = { KEYS: KVNamespace; REGISTRY: DurableObjectNamespace; AUTH_FAILURES: RateLimit; ADMIN_ATTEMPTS: RateLimit };
export { Registry };
export default createGateway({ catalog, limits: { verdictMs: 1_000 } }) satisfies ExportedHandler<Env>;
// @ts-expect-error: a limit that does not exist
createGateway({ catalog, limits: { verdictSeconds: 1 } });
`;

const SOURCES = {
  "use.ts": USE,
  "platform.ts": PLATFORM,
  "guard.ts": GUARD,
  "middleware.ts": MIDDLEWARE,
  "worker.ts": WORKER,
  "catalog.json": readFileSync("examples/hr/catalog.json", "utf8"),
};

const PLATFORMS = [
  { name: "the DOM", lib: ["es2022", "dom"], types: [], files: ["use.ts", "platform.ts", "guard.ts"] },
  { name: "no platform", lib: ["es2022"], types: [], files: ["use.ts"] },
  {
    name: "Node",
    lib: ["es2022"],
    types: ["node"],
    files: ["use.ts", "platform.ts", "guard.ts", "middleware.ts"],
  },
  {
    name: "Workers",
    lib: ["es2022"],
    types: ["@cloudflare/workers-types"],
    files: ["use.ts", "platform.ts", "guard.ts", "worker.ts"],
  },
];
const RESOLUTIONS = { nodenext: "nodenext", bundler: "esnext" };

let project: Project;
beforeAll(async () => {
  project = await createProject(SOURCES, ["@types/node", "@types/express", "@cloudflare/workers-types"]);
});

describe.each(PLATFORMS)("strict TypeScript with the types of $name", ({ lib, types, files }) => {
  it.each(Object.entries(RESOLUTIONS))(
    "finds no error, resolving as %s",
    async (moduleResolution, module) => {
      const strict = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: "es2022" };
      const compilerOptions = { ...strict, lib, types, module, moduleResolution };
      project.write({ "tsconfig.json": JSON.stringify({ compilerOptions, files }) });
      await project.run("tsc", []);
    },
  );
});

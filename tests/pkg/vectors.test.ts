/** The shared vectors through the package: its users get the same results as Rust, Node and workerd. */
import {
  type BodyVerdict,
  Catalog,
  type Decision,
  FieldgateError,
  type FormVerdict,
  type Grants,
  mask,
  parseKey,
} from "../../pkg/entries/node.ts";
import { catalog as catalogDocument, type Fault, type WriteRules } from "../vectors/cases.ts";
import { describeVectors } from "../vectors/suite.ts";
import { bytesOf, source } from "./support/streams.ts";

const catalog = Catalog.parse(JSON.stringify(catalogDocument));

/** Grants in their stored form, as the vectors have them. */
const stored = (document: unknown): Grants => catalog.openGrants(JSON.stringify(document));

describeVectors({
  parseKey,
  refusal(request) {
    const decision = stored({}).decide(request);
    if (decision.outcome === "allow" || decision.reason.code !== "malformed") return undefined;
    return decision.reason.refusal.code;
  },
  checkGrants(grants) {
    try {
      return { stored: catalog.grants(grants).document };
    } catch (error) {
      const { code, problems } = own(error);
      if (code !== "invalid_grants") throw error;
      return { problems };
    }
  },
  lint: (grants) => stored(grants).lint(),
  diff: (before, after) => stored(before).diff(stored(after)),
  expose: (grants) => stored(grants).preview(),
  decide({ grants, request, now, expiresAt = null }) {
    const decision = stored(grants).decide(request, { now, expiresAt });
    return {
      decision,
      project: (body) => allowed(decision).project(body),
      checkBody: (body) => allowed(decision).checkBody(body),
    };
  },
  // Only the gate starts early reads and rewrites links.
  told: ({ overlap: _, links: __, ...told }) =>
    told.outcome === "allow" ? { fixedHeaders: [], ...told } : told,
  // A catalog has to declare every type, and these rules name types that nothing declares.
  checksTypes: false,
  checkBody,
  async project({ fields, ...rules }, body, chunkBytes) {
    const permitted = mask(fields, rules);
    try {
      if (chunkBytes >= body.length) return { bytes: permitted.project(body) };
      return { bytes: await bytesOf(source(body, chunkBytes).pipeThrough(permitted.projectStream())) };
    } catch (error) {
      return { error: faultOf(error) };
    }
  },
});

/** Decides with a catalog whose only endpoint accepts writes as the vector says. */
function checkBody(rules: WriteRules, body: Uint8Array): BodyVerdict | FormVerdict {
  const { kind, readOnly = [], records = "", form } = rules;
  // A grant cannot have an empty field list.
  const fields = rules.fields.length > 0 ? rules.fields : ["a field that no vector has"];
  const declared = [...new Set([...fields, ...readOnly])];
  const endpoint = {
    id: "records",
    title: "Records",
    routes: { create: ["POST /records"], update: ["PATCH /records"] },
    records,
    ...(form && { formBody: form }),
    fields: declared.map((path) => ({
      path,
      type: typeOf(path, declared),
      readOnly: readOnly.includes(path),
    })),
  };
  const written = Catalog.parse({ name: "Vector", endpoints: [endpoint] });
  const grants = written.grants({ records: { actions: [kind], fields } });
  const method = kind === "create" ? "POST" : "PATCH";
  const decision = allowed(grants.decide({ method, path: "/records" }));
  return form === undefined ? decision.checkBody(body) : decision.checkForm(body);
}

function typeOf(path: string, declared: string[]): "any" | "map" | "object" {
  if (declared.some((other) => other.startsWith(`${path}.*`))) return "map";
  return declared.some((other) => other.startsWith(`${path}.`)) ? "object" : "any";
}

function allowed(decision: Decision) {
  if (decision.outcome === "deny") throw new Error(`the call was denied: ${decision.reason.code}`);
  return decision;
}

function faultOf(error: unknown): Fault {
  const { code, byteOffset = -1, problems } = own(error);
  return { code: code === "invalid_json" ? (problems[0]?.code ?? code) : code, byteOffset };
}

function own(error: unknown): FieldgateError {
  if (error instanceof FieldgateError) return error;
  throw error;
}

/** The command table: one file per command, each adding itself with its help. */

import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addAudit } from "./commands/audit.ts";
import { addCheck } from "./commands/check.ts";
import { addDecide } from "./commands/decide.ts";
import { addImport } from "./commands/import.ts";
import { addInit } from "./commands/init.ts";
import { addKeys } from "./commands/keys.ts";
import { addLeaks } from "./commands/leaks.ts";
import { addPreview } from "./commands/preview.ts";
import { addProject } from "./commands/project.ts";
import { EXIT } from "./exit.ts";

const AFTER = `
Exit codes:
  ${EXIT.ok}  done, nothing found
  ${EXIT.found}  found something: problems, a leak, a denied call, an unusable document
  ${EXIT.usage}  could not start: arguments, environment, or a file that is missing, invalid or already there
  ${EXIT.deployment}  the deployment refused the call or could not be reached

From an OpenAPI document to a first key:
  npx fieldgate init gate --openapi openapi.json --origin https://api.example.com
  cd gate && npm install
  npx wrangler dev
  npx fieldgate keys generate --name First --grants first-key.json`;

/** Settings come first: the commands added below inherit them. */
export function createProgram(): Command {
  const program = new Command("fieldgate")
    .description(
      "API keys that may do exactly what you picked: catalogs, previews, projections and a deployment's keys.",
    )
    .version(manifest.version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print help for a command")
    .helpCommand("help [command]", "print help for a command")
    .exitOverride()
    .showHelpAfterError("Add --help for usage and examples.")
    .addHelpText("after", AFTER);
  addInit(program);
  addImport(program);
  addCheck(program);
  addPreview(program);
  addDecide(program);
  addLeaks(program);
  addProject(program);
  addKeys(program);
  addAudit(program);
  return program;
}

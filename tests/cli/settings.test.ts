import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unstable_readConfig } from "wrangler";
import { fieldgate, file, folder, root } from "./run.ts";

/** What does not depend on whose gate it is. */
function shared(path: string) {
  const settings = unstable_readConfig({ config: path });
  const { compatibility_date, compatibility_flags, observability, assets } = settings;
  const { kv_namespaces, durable_objects, migrations, ratelimits } = settings;
  const page = { ...assets, directory: undefined };
  const platform = { compatibility_date, compatibility_flags, observability, page };
  return { ...platform, kv_namespaces, durable_objects, migrations, ratelimits };
}

const own = shared(join(root, "wrangler.toml"));

it("a new deployment is configured as the repository's own gate", async () => {
  const dir = join(folder(), "gate");
  expect((await fieldgate(["init", dir, "--origin", "https://api.example.com"])).status).toBe(0);
  expect(shared(join(dir, "wrangler.toml"))).toEqual(own);
});

it("the configuration in docs/embedding.md is that of the repository's own gate", () => {
  const page = readFileSync(join(root, "docs/embedding.md"), "utf8");
  const said = /^```toml wrangler.toml\n(.*?)^```/ms.exec(page)?.[1] ?? "";
  expect(shared(file(said, "wrangler.toml"))).toEqual(own);
});

it("no call's URL is kept in the platform's logs", () => {
  expect(own.observability?.logs).toMatchObject({ enabled: true, invocation_logs: false });
  expect(own.observability?.traces?.enabled ?? false).toBe(false);
});

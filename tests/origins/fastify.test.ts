import { charsets } from "./charsets.ts";
import { fastifyOf } from "./frameworks/fastify.ts";
import { gate } from "./front.ts";
import { routes } from "./routes.ts";
import { describeOrigin } from "./suite.ts";
import { writes } from "./writes.ts";

const routerOptions = { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, caseSensitive: false };

describeOrigin(fastifyOf("Fastify", {}), gate, [routes, charsets, writes]);
describeOrigin(fastifyOf("Fastify, lenient", { routerOptions, useSemicolonDelimiter: true }), gate, [routes]);

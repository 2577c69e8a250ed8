import type { Server } from "node:http";
import Fastify, { type FastifyHttpOptions } from "fastify";
import { colons, ROUTES } from "../catalog.ts";
import { ANSWER, type Framework, Log } from "../ran.ts";

export function fastifyOf(name: string, options: FastifyHttpOptions<Server>): Framework {
  return {
    name,
    async start() {
      const app = Fastify(options);
      const log = new Log();
      for (const route of ROUTES) {
        app.route({
          method: route.method,
          url: colons(decodeURIComponent(route.template)),
          handler({ headers, body }) {
            log.note(route, headers as Record<string, string>, body);
            return ANSWER;
          },
        });
      }
      await app.listen({ port: 0, host: "127.0.0.1" });
      const origin = await log.listening(app.server);
      return { ...origin, stop: () => app.close() };
    },
  };
}

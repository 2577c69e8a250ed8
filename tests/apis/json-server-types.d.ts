/** json-server, which has no types, as far as these tests use it. */
declare module "json-server" {
  import type { Express, RequestHandler, Router } from "express";

  const jsonServer: {
    create(): Express;
    defaults(options: { logger: boolean; static: string }): RequestHandler[];
    router(data: object): Router;
  };
  export default jsonServer;
}

/** "fieldgate/worker" outside Workers, where it cannot run: the import throws. */

export const createGateway: never = refuse();
export const Registry: never = refuse();

function refuse(): never {
  throw new Error(
    "fieldgate/worker runs only in Cloudflare Workers. In another server, use fieldgate/fetch or fieldgate/express.",
  );
}

/** "fieldgate/worker" where it cannot run: importing it says so. */

export const createGateway: never = refuse();
export const Registry: never = refuse();

function refuse(): never {
  throw new Error(
    "fieldgate/worker runs in Cloudflare Workers only: in another server, use fieldgate/fetch or fieldgate/express.",
  );
}

/** The Worker that the gate is compared with: it passes every call to the origin and every response back. */
type Env = { ORIGIN: Fetcher; ORIGIN_AUTHORIZATION: string };

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set("authorization", env.ORIGIN_AUTHORIZATION);
    return env.ORIGIN.fetch(new Request(request, { headers }));
  },
};

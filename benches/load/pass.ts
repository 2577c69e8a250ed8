/** What the gate is compared to: a Worker that hands every call to the origin and the answer back. */
type Env = { ORIGIN: Fetcher; ORIGIN_AUTHORIZATION: string };

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set("authorization", env.ORIGIN_AUTHORIZATION);
    return env.ORIGIN.fetch(new Request(request, { headers }));
  },
};

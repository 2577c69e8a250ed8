/** Documents of packages, each with the API that Prism makes of it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Api } from "./api.ts";
import type { Client } from "./client.ts";
import { firstGrantsOf } from "./deployment.ts";
import { startPrism, TRAIN_TRAVEL } from "./prism.ts";

describe("Train Travel", () => {
  const TRIP = "4f4e4e1f-c824-4d63-b37a-d8d698862f1d";
  let api: Api;
  let client: Client;
  beforeAll(async () => {
    const start = () => startPrism(TRAIN_TRAVEL.document());
    api = await Api.start(TRAIN_TRAVEL, { canary: "John Doe", publicBase: "https://api.example.com", start });
    const fields = ["id", "trip_id", "has_dog", "links.self"];
    client = await api.client({ bookings: { actions: ["create", "read", "delete"], fields } });
  });
  afterEach(() => void api.check());
  afterAll(() => api?.stop());

  it("the first key reads what its grants name, and nothing else", async () => {
    const [[endpoint = "", { fields = [] } = {}] = []] = Object.entries(firstGrantsOf(TRAIN_TRAVEL));
    const first = await api.client(firstGrantsOf(TRAIN_TRAVEL));
    const { status, body } = await first.get(`/${endpoint}`);
    expect(status).toBe(200);
    expect(fields).toEqual(expect.arrayContaining(Object.keys(body.data[0])));
  });

  it("links of a list lead through the gate to the next page", async () => {
    const { status, body } = await client.get("/bookings");
    expect(status).toBe(200);
    for (const booking of body.data) expect(Object.keys(booking)).toEqual(["id", "trip_id", "has_dog"]);
    expect(new URL(body.links.next).search).toBe("?page=2");
    expect((await client.get(body.links.next)).status).toBe(200);
    const [call] = api.check();
    expect(call?.answer).toContain("John Doe");
    expect(call?.answer).toContain("https://api.example.com/bookings?page=2");
  });

  it("creates a booking that Prism finds valid, follows its link, and deletes it", async () => {
    const created = await client.call("POST", "/bookings", { trip_id: TRIP, has_dog: true });
    expect(created.status).toBe(201);
    expect(Object.keys(created.body)).toEqual(["id", "trip_id", "has_dog", "links"]);
    const own = await client.get(created.body.links.self);
    expect([own.status, Object.keys(own.body)]).toEqual([200, ["id", "trip_id", "has_dog", "links"]]);
    expect((await client.call("DELETE", own.body.links.self)).status).toBe(204);
  });

  it("writes no hidden field", async () => {
    const { body } = await client.call("POST", "/bookings", { trip_id: TRIP, passenger_name: "Eve" });
    expect(body.code).toBe("fields_not_granted");
    expect(api.check()).toEqual([]);
  });

  it("a booking that Prism refuses is told as refused", async () => {
    const { status, body } = await client.call("POST", "/bookings", { trip_id: "tomorrow" });
    expect([status, body.code]).toEqual([400, "origin_error"]);
  });
});

import { describe, expect, it } from "vitest";
import { call } from "./call.ts";

describe("a call without the token", () => {
  it.each([
    ["no credential", ""],
    ["a wrong token", "Bearer wrong-token-of-no-use-to-anyone"],
    ["another scheme", "Basic ZGVtby1oci10b2tlbg=="],
    ["a token cut short", "Bearer demo-hr-token"],
  ])("%s is 401 in JSON, on known and unknown paths", async (_, authorization) => {
    for (const path of ["/employees", "/nowhere"]) {
      const response = await call(path, { headers: { authorization } });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toContain("Bearer");
      expect(await response.json()).toMatchObject({ error: { code: "unauthorized" } });
    }
  });
});

describe("what does not exist", () => {
  it.each(["/employees/999999", "/employees/abc", "/employees/", "/nowhere", "/documents/1", "/Employees"])(
    "%s is 404 in JSON",
    async (path) => {
      const response = await call(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
    },
  );

  it("a method that a resource does not have is 405, with a list of those it has", async () => {
    const onOne = await call("/compensation/1", { method: "DELETE" });
    expect(onOne.status).toBe(405);
    expect(onOne.headers.get("allow")).toBe("GET, HEAD, PATCH");
    const onAll = await call("/documents", { method: "POST", body: {} });
    expect(onAll.status).toBe(405);
    expect(onAll.headers.get("allow")).toBe("GET, HEAD");
  });
});

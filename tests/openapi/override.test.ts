import { expect, it } from "vitest";
import { isMethodOverride } from "../../pkg/openapi/parameter-rules.ts";
import * as engine from "../../pkg/wasm/fieldgate.js";
import "./engine.ts";

const spellings = (name: string) => [
  name,
  name.toUpperCase(),
  name.replace("_", "."),
  name.replaceAll("-", "_"),
  `[${name}]`,
  `.${name}`,
  `${name}[]`,
  `${name}[0]`,
  ` ${name} `,
  `${name}.`,
  `${name}s`,
  `a[${name}]`,
  `payment${name}`,
];

it("the import leaves out the parameters by which the engine sees another method asked for, and no others", () => {
  const names = [...engine.methodOverrides(), "method", "http-method"].flatMap(spellings);
  const refused = names.filter((name) => {
    const query = `${encodeURIComponent(name)}=x`;
    return engine.checkRequest("GET", "/", query)?.code === "method_override";
  });
  expect(refused.length).toBeGreaterThan(20);
  expect(names.filter(isMethodOverride)).toEqual(refused);
});

/** What is used of json-mask, which brings no types. */
declare module "json-mask" {
  export default function jsonMask(value: unknown, mask: string): unknown;
}

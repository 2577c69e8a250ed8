/** What is used of json-mask, which brings no types. */
declare module "json-mask" {
  const jsonMask: {
    compile(mask: string): unknown;
    filter(value: unknown, compiled: unknown): unknown;
  };
  export default jsonMask;
}

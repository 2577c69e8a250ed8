/** A JSON array written item by item. Should its source fail on the way, the array stays open: no parser takes it for whole. */

import { write } from "./terminal.ts";

export async function outJsonList(items: AsyncIterable<unknown>): Promise<void> {
  let before = "[";
  for await (const item of items) {
    await write(`${before}\n${JSON.stringify(item)}`);
    before = ",";
  }
  await write(before === "[" ? "[]\n" : "\n]\n");
}

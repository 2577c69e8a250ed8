/** Writes a JSON array item by item. If its source fails midway, the array stays open: no parser takes it for complete. */

import { write } from "./terminal.ts";

export async function outJsonList(items: AsyncIterable<unknown>): Promise<void> {
  let before = "[";
  for await (const item of items) {
    await write(`${before}\n${JSON.stringify(item)}`);
    before = ",";
  }
  await write(before === "[" ? "[]\n" : "\n]\n");
}

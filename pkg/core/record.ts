/** The stored record of a key, as bytes. `docs/storage.md` describes them. */
import type { RecordDocument } from "./boundary.ts";
import { call } from "./instance.ts";

/** The bytes to store, and their SHA-256: the record's version. */
export function sealRecord(record: RecordDocument): { bytes: Uint8Array; version: string } {
  const text = JSON.stringify(record);
  return call((wasm) => wasm.sealRecord(text));
}

/** Throws an `EngineError` for bytes that are not a record. */
export function readRecord(bytes: Uint8Array): RecordDocument {
  return call((wasm) => wasm.readRecord(bytes));
}

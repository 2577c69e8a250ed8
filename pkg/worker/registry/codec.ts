/** The stored form of a record. The engine writes it: canonical bytes, whose SHA-256 is the record's version. */

import "../../entries/workerd.ts";
import { readRecord, sealRecord } from "../../core/record.ts";
import type { Key } from "./protocol.ts";

export type Codec = {
  seal(record: Key["record"]): { bytes: Uint8Array; version: string };
  /** Throws if the bytes are not a record. */
  read(bytes: Uint8Array): Key["record"];
};

export const engineCodec: Codec = {
  seal: sealRecord,
  // The engine has checked the record against its own types; `StoredGrants` describes their JSON.
  read: (bytes) => readRecord(bytes) as Key["record"],
};

/**
 * The client's address, against which failed authentication is counted: an IPv4 address, or the /64 network of an IPv6
 * address, since one client has a whole /64.
 */
export function clientNetwork(headers: Headers): string {
  const address = headers.get("cf-connecting-ip")?.toLowerCase() ?? "";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return address.includes(":") ? `${network64(address)}::/64` : address || "unknown";
}

/** The first four groups, without leading zeros. `::` abbreviates the zero groups that are missing from eight. */
function network64(address: string): string {
  const [head = "", tail] = address.split("::");
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const zeros: string[] = Array(Math.max(0, 8 - left.length - right.length)).fill("0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}

function groups(text: string): string[] {
  return text === "" ? [] : text.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
}

/** Plain http that never leaves the machine: nobody on the way could read a credential. */
export function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

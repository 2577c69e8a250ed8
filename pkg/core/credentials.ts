/** How clients send a key, for people and for other headers. */
import type { CredentialForm, Credentials } from "./boundary.ts";

/** The header that a form uses, in lower case. */
export function headerOf(form: CredentialForm): string {
  return form.endsWith(":") ? form.slice(0, -1) : "authorization";
}

/** The headers on which a response depends by its caller. */
export function credentialHeaders({ credentials, userToken }: Credentials): string[] {
  const names = credentials.map(headerOf);
  return [...new Set(userToken ? [...names, "authorization"] : names)].map(shown);
}

/** One form, as a client writes it. */
export function describeForm(form: CredentialForm): string {
  switch (form) {
    case "bearer":
      return "`Authorization: Bearer <key>`";
    case "raw":
      return "`Authorization: <key>`";
    case "basic":
      return "`Authorization: Basic …` with the key as user name";
    default:
      return `\`${shown(headerOf(form))}: <key>\``;
  }
}

/** The argument of curl that sends a key in the catalog's first form. The key has no character that a shell reads. */
export function curlArgument({ credentials: [form = "bearer"] }: Credentials, key: string): string {
  switch (form) {
    case "bearer":
      return `-H "Authorization: Bearer ${key}"`;
    case "raw":
      return `-H "Authorization: ${key}"`;
    case "basic":
      return `-u "${key}:"`;
    default:
      return `-H "${shown(headerOf(form))}: ${key}"`;
  }
}

/** Common names as documentation writes them. Header names have no case. */
function shown(name: string): string {
  return SHOWN.find((known) => known.toLowerCase() === name) ?? name;
}

const SHOWN = ["Authorization", "X-API-Key"];

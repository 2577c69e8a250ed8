/** An integration: it has a key and the gate's address, and follows the links that it gets, as long as they lead to the gate. */
import { expect } from "vitest";

export type Answer = Readonly<{
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what an API answers has the form that the test expects
  body: any;
}>;

export type ClientOptions = Readonly<{
  /** Whether the key may see hidden values. */
  seesAll?: boolean;
  /** Of what the client sends. It accepts anything, as most clients do. */
  mediaType?: string;
}>;

/** More pages than any of the APIs here has. */
const PAGES_MAX = 50;

export class Client {
  readonly #gate: string;
  readonly key: string;
  readonly seesAll: boolean;
  readonly #mediaType: string;
  readonly #answers: Answer[] = [];

  constructor(gate: string, key: string, { seesAll = false, mediaType = "application/json" }: ClientOptions) {
    this.#gate = gate;
    this.key = key;
    this.seesAll = seesAll;
    this.#mediaType = mediaType;
  }

  get(target: string): Promise<Answer> {
    return this.call("GET", target);
  }

  /** `target` is a path, or a link of an answer. */
  async call(method: string, target: string, body?: unknown): Promise<Answer> {
    const url = new URL(target, this.#gate);
    expect(url.origin, `the link ${target} leads to the gate`).toBe(this.#gate);
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: {
        authorization: `Bearer ${this.key}`,
        ...(body === undefined ? {} : { "content-type": this.#mediaType }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "") && text !== "";
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
    this.#answers.push(answer);
    return answer;
  }

  /** From this page to the last one. */
  async pages(target: string, next: (page: Answer) => string | null | undefined): Promise<Answer[]> {
    const pages: Answer[] = [];
    for (let link: string | null | undefined = target; link != null; ) {
      expect(pages.length, "the last page has no next one").toBeLessThan(PAGES_MAX);
      const page = await this.get(link);
      expect([page.status, link]).toEqual([200, link]);
      pages.push(page);
      link = next(page);
    }
    return pages;
  }

  /** The answers since the last time. */
  take(): readonly Answer[] {
    return this.#answers.splice(0);
  }
}

/** The link to the next page in the header of that name. */
export function nextInHeader({ headers }: Answer): string | undefined {
  return /<([^>]*)>; rel="next"/.exec(headers.get("link") ?? "")?.[1];
}

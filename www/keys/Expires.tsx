import { text } from "../text.ts";

const SOON_MS = 14 * 86_400_000;

/** When a key expires, more prominent the sooner that is. */
export function Expires({ at, now }: { at: string | null; now: number }) {
  if (at === null) return <span class="soft">{text.keys.never}</span>;
  const left = Date.parse(at) - now;
  if (left <= 0) return <span class="tag expired">{text.keys.expired}</span>;
  return (
    <span class={left < SOON_MS ? "expires soon" : "expires"} title={text.dateTime(at)}>
      {left < SOON_MS ? text.ago(at, now) : text.date(at)}
    </span>
  );
}

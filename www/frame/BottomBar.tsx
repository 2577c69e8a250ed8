import { RevokeAll } from "../keys/RevokeAll.tsx";
import { text } from "../text.ts";
import { CheckIcon, WarningIcon } from "../ui/icons.tsx";
import { usePage } from "./page.ts";

const DIGEST_SHOWN = 10;

/** The state of the gate, and the last resort. */
export function BottomBar() {
  const { health } = usePage();
  const state = health.value;
  return (
    <footer class="bottom-bar">
      <RevokeAll />
      <span class="spring" />
      {state && (
        <span
          class="fact"
          title={state.outbox.length > 0 ? text.frame.copiesWaiting(state.outbox.length) : undefined}
        >
          {text.frame.keyCount(state.keys)}
        </span>
      )}
      {state && (
        <span class="fact digest" title={text.frame.catalogDigest(state.catalog.digest)}>
          {text.frame.catalog} <code>{state.catalog.digest.slice(0, DIGEST_SHOWN)}</code>
        </span>
      )}
      <EngineFact />
    </footer>
  );
}

/** The preview is worth what it shows only if the gate runs the same engine: so this is checked, not assumed. */
function EngineFact() {
  const { engineDigest, sameEngine } = usePage();
  const same = sameEngine.value;
  const verdict =
    same === undefined ? text.frame.engineUnknown : same ? text.frame.engineSame : text.frame.engineOther;
  return (
    <span
      class={`fact engine ${same === false ? "other" : ""}`}
      title={`${verdict} ${text.frame.engineDigest(engineDigest)}`}
      data-digest={engineDigest}
    >
      {text.frame.engine} <code>{engineDigest.slice(0, DIGEST_SHOWN)}</code>
      {same === true && <CheckIcon />}
      {same === false && <WarningIcon />}
      <span class="unseen">{verdict}</span>
    </span>
  );
}

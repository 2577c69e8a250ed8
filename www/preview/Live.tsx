import { useState } from "preact/hooks";
import type { Failure } from "../api/client.ts";
import type { Preview } from "../api/types.ts";
import { usePage } from "../frame/page.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { FailureNotice } from "../ui/FailureNotice.tsx";
import { Notice } from "../ui/Notice.tsx";
import { ReceivedBody } from "./ReceivedBody.tsx";

const METHODS = ["GET", "HEAD", "POST", "PATCH", "PUT", "DELETE"];

type Decision = Preview["decision"];
type Reason = Extract<Decision, { outcome: "deny" }>["reason"];

type Outcome = { kind: "shown"; preview: Preview } | { kind: "failed"; failure: Failure };

/** A real call with the draft's grants, made by the gate. */
export function Live({ bench }: { bench: Workbench }) {
  const { client } = usePage();
  const open = bench.open.value;
  const suggested = open?.endpoint.routes.find(({ action }) => action === "read")?.example ?? "/";
  const [method, setMethod] = useState("GET");
  const [typed, setTyped] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const path = typed ?? suggested;
  const complete = bench.draft.unfinished.value.length === 0;

  const send = async () => {
    setBusy(true);
    const result = await client.preview(bench.draft.toStored(), method, path);
    setBusy(false);
    setOutcome(
      result.ok ? { kind: "shown", preview: result.value } : { kind: "failed", failure: result.failure },
    );
  };

  return (
    <div class="live">
      <p class="soft">{text.live.lead}</p>
      <form
        class="live-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <select
          aria-label={text.live.method}
          value={method}
          onChange={(event) => setMethod(event.currentTarget.value)}
        >
          {METHODS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <input
          class="code"
          aria-label={text.live.path}
          value={path}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={busy || !complete || !path.startsWith("/")}>
          {busy ? text.live.sending : text.live.send}
        </button>
      </form>
      {!complete && <Notice tone="info">{text.live.incomplete}</Notice>}
      <div aria-live="polite">
        {outcome?.kind === "failed" && <FailureNotice failure={outcome.failure} />}
        {outcome?.kind === "shown" && <Shown preview={outcome.preview} />}
      </div>
    </div>
  );
}

function Shown({ preview: { decision, answer } }: { preview: Preview }) {
  return (
    <div class="live-answer">
      <DecisionNotice decision={decision} status={answer?.status} />
      {decision.outcome === "allow" && answer === null && <p class="soft">{text.live.notTried}</p>}
      {decision.outcome === "allow" && (
        <details class="soft">
          <summary>{text.live.target}</summary>
          <code>{decision.target}</code>
        </details>
      )}
      {answer !== null && (
        <AnswerBody answer={answer} surveyed={decision.outcome === "allow" && decision.restricted} />
      )}
    </div>
  );
}

function DecisionNotice({ decision, status }: { decision: Decision; status: number | undefined }) {
  const after = status === undefined ? "" : ` ${text.live.status(status)}.`;
  if (decision.outcome === "allow") {
    return (
      <Notice tone="good">
        {text.live.allowed(decision.action)}.{after}
      </Notice>
    );
  }
  return (
    <Notice tone="warn">
      <b>{text.live.denied}.</b> {reasonWords(decision.reason)}
      {after}
    </Notice>
  );
}

function reasonWords(reason: Reason): string {
  const words = text.live.reason[reason.code];
  switch (reason.code) {
    case "malformed":
      return `${words} ${reason.refusal.message}`;
    case "parameter_not_allowed":
      return `${words} (${reason.parameter})`;
    case "method_not_allowed":
      return `${words} (${reason.allow.join(", ")})`;
    default:
      return words;
  }
}

function AnswerBody({ answer, surveyed }: { answer: NonNullable<Preview["answer"]>; surveyed: boolean }) {
  return (
    <>
      {surveyed && answer.status < 300 && (
        <Paths
          title={
            answer.hidden.length > 0
              ? text.live.hidden(answer.hidden.length, answer.more)
              : text.live.nothingHidden
          }
          paths={answer.hidden}
          struck
        />
      )}
      {answer.undeclared.length > 0 && (
        <Paths title={text.live.undeclared(answer.undeclared.length)} paths={answer.undeclared} />
      )}
      {answer.missing.length > 0 && <Paths title={text.live.missing} paths={answer.missing} />}
      {answer.body !== "" && <ReceivedBody body={answer.body} />}
    </>
  );
}

/** Paths met in the real answer: never their values. */
function Paths({
  title,
  paths,
  struck = false,
}: {
  title: string;
  paths: readonly string[];
  struck?: boolean;
}) {
  return (
    <div class="paths">
      <p>{title}</p>
      <ul>
        {paths.map((path) => (
          <li key={path} class="code">
            {struck ? <s>{path}</s> : path}
          </li>
        ))}
      </ul>
    </div>
  );
}

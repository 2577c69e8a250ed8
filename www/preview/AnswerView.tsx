import { useMemo, useState } from "preact/hooks";
import { usePage } from "../frame/page.ts";
import { reveal } from "../json/reveal.ts";
import { type Json, parseJson, valueAt } from "../json/text.ts";
import type { EndpointDraft } from "../model/draft.ts";
import type { Answer } from "../model/sample.ts";
import type { Workbench } from "../model/workbench.ts";
import { text } from "../text.ts";
import { Notice } from "../ui/Notice.tsx";
import { Lines } from "./Lines.tsx";
import { ReceivedBody } from "./ReceivedBody.tsx";

type Props = { one: EndpointDraft; bench: Workbench; answer: Answer };

/** One response of the origin, and what the client receives of it: the projector itself decides that. */
export function AnswerView({ one, bench, answer }: Props) {
  const { engine } = usePage();
  const own = bench.bodies.value.get(one.endpoint.id);
  const sent = own ?? answer.body;
  const grants = one.stored.value;
  const { method, example } = answer.route;
  const received = useMemo(
    () => engine.receive(grants, { method, path: example }, sent),
    [engine, grants, method, example, sent],
  );
  return (
    <>
      {own !== undefined && <OwnBody one={one} bench={bench} body={own} />}
      {received.outcome === "denied" && (
        <Notice tone="info">
          {one.problems.value.length > 0
            ? text.builder.fieldsMissing(one.endpoint.title)
            : text.live.reason[received.decision.reason.code]}
        </Notice>
      )}
      {received.outcome === "invalid" && own !== "" && (
        <Notice tone="bad">{text.preview.invalid(received.message)}</Notice>
      )}
      {bench.view.value === "receives" ? (
        received.outcome === "body" && <ReceivedBody body={received.text} />
      ) : (
        <Revealed
          one={one}
          answer={answer}
          sent={sent}
          received={received.outcome === "body" ? received.text : ""}
        />
      )}
      <p class="footnote">
        <span>
          {text.preview.answerTo(method, answer.route.template)}
          {answer.madeUp && own === undefined && ` ${text.preview.noSample}`}
        </span>
        <button
          type="button"
          class="link"
          onClick={() => bench.setBody(one.endpoint.id, own === undefined ? "" : undefined)}
        >
          {own === undefined ? text.preview.ownBody : text.preview.sampleBody}
        </button>
      </p>
    </>
  );
}

function OwnBody({ one, bench, body }: { one: EndpointDraft; bench: Workbench; body: string }) {
  return (
    <textarea
      class="own-body code"
      aria-label={text.preview.ownBodyLabel(one.endpoint.title)}
      placeholder={text.preview.ownBodyLabel(one.endpoint.title)}
      spellcheck={false}
      rows={6}
      value={body}
      onInput={(event) => bench.setBody(one.endpoint.id, event.currentTarget.value)}
    />
  );
}

function Revealed({
  one,
  answer,
  sent,
  received,
}: {
  one: EndpointDraft;
  answer: Answer;
  sent: string;
  received: string;
}) {
  const [all, setAll] = useState(false);
  const { tree } = one.endpoint;
  const { records } = answer.route;
  const { lines, count } = useMemo(() => {
    const whole = parsed(sent);
    if (whole === undefined) return { lines: [], count: 0 };
    const count = recordCount(whole, records);
    const lines = reveal(whole, parsed(received), { records, tree }, all ? Number.POSITIVE_INFINITY : 1);
    return { lines, count };
  }, [sent, received, records, tree, all]);
  if (lines.length === 0) return null;
  return (
    <>
      <Lines lines={lines} exposure={one.exposure.value} />
      {count > 1 && (
        <p class="footnote">
          <span>{all ? "" : text.preview.firstOf(count)}</span>
          <button type="button" class="link" onClick={() => setAll(!all)}>
            {all ? text.preview.oneRecord : text.preview.allRecords}
          </button>
        </p>
      )}
    </>
  );
}

function parsed(body: string): Json | undefined {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

function recordCount(body: Json, records: string): number {
  const at = valueAt(body, records);
  return at?.kind === "array" ? at.items.length : 1;
}

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { curlArgument } from "../../pkg/core/credentials.ts";
import type { CreatedKey } from "../api/types.ts";
import { usePage } from "../frame/page.ts";
import type { Catalog } from "../model/catalog.ts";
import { text } from "../text.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { CheckIcon } from "../ui/icons.tsx";
import { Notice } from "../ui/Notice.tsx";
import "./generated.css";

type Props = { created: CreatedKey; onDone: () => void };

/** The only view of a key's text. `Done` closes it, after asking again if the text was not copied. */
export function Generated({ created, onDone }: Props) {
  const { catalog } = usePage();
  const [copied, setCopied] = useState(false);
  const [insisting, setInsisting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const curl = curlFor(created, catalog);
  return (
    <section class="generated panel" aria-labelledby="generated-title">
      <div class="generated-head">
        <span class="seal">
          <CheckIcon />
        </span>
        <h2 id="generated-title" ref={heading} tabIndex={-1} dir="auto">
          {text.generated.title(created.name)}
        </h2>
      </div>
      <p class="once">{text.generated.once}</p>
      <div class="secret">
        <output class="code" aria-label={text.generated.key}>
          {created.key}
        </output>
        <CopyButton
          value={created.key}
          label={text.generated.copyKey}
          primary
          onCopied={() => setCopied(true)}
        />
      </div>
      <h3>{text.generated.tryIt}</h3>
      {curl ? (
        <div class="secret">
          <pre class="code">{curl}</pre>
          <CopyButton value={curl} label={text.generated.copyCurl} onCopied={() => setCopied(true)} />
        </div>
      ) : (
        <p class="soft">{text.generated.noRead}</p>
      )}
      {insisting && !copied ? (
        <Notice
          tone="warn"
          alert
          action={
            <>
              <button type="button" onClick={() => setInsisting(false)}>
                {text.generated.stay}
              </button>
              <button type="button" onClick={onDone}>
                {text.generated.closeAnyway}
              </button>
            </>
          }
        >
          {text.generated.notCopied}
        </Notice>
      ) : (
        <div>
          <button type="button" onClick={copied ? onDone : () => setInsisting(true)}>
            {text.generated.another}
          </button>
        </div>
      )}
    </section>
  );
}

function curlFor({ key, grants }: CreatedKey, catalog: Catalog): string | undefined {
  const readable = catalog.endpoints.find(({ id }) => grants[id]?.actions.includes("read"));
  const route = readable?.routes.find(({ action, method }) => action === "read" && method === "GET");
  return route && `curl ${location.origin}${route.example} \\\n  ${curlArgument(catalog.credentials, key)}`;
}

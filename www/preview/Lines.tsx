import { useMemo } from "preact/hooks";
import type { EndpointExposure } from "../../worker/boundary.ts";
import type { Line } from "../json/reveal.ts";
import { isSensitive } from "../model/selection.ts";
import { text } from "../text.ts";
import { PenIcon, SensitiveIcon } from "../ui/icons.tsx";
import "./lines.css";

/** The most lines that are drawn; a body that is longer is cut. */
const LINES_MAX = 1_500;

type Props = { lines: readonly Line[]; exposure: EndpointExposure | undefined };

/** A body with what is exposed lit, and what is hidden struck through. */
export function Lines({ lines, exposure }: Props) {
  const writable = useMemo(
    () => new Set(exposure?.fields.filter((field) => field.writable).map(({ path }) => path)),
    [exposure],
  );
  const shown = lines.slice(0, LINES_MAX);
  return (
    <div class="lines code">
      {shown.map((line, index) => (
        <LineRow
          key={index}
          line={line}
          writable={line.field !== undefined && writable.has(line.field.path)}
        />
      ))}
      {lines.length > LINES_MAX && <div class="line">…</div>}
    </div>
  );
}

function LineRow({ line, writable }: { line: Line; writable: boolean }) {
  const { depth, name, text: value, shown, field, undeclared } = line;
  const sensitive = field !== undefined && isSensitive(field);
  const json = (
    <>
      {name !== undefined && <span class="name">{name}</span>}
      {name !== undefined && ": "}
      <span class="value">{value}</span>
    </>
  );
  return (
    <div class={`line ${shown ? "shown" : "hidden"} depth-${Math.min(depth, 12)}`}>
      {shown ? <span class="json">{json}</span> : <s class="json">{json}</s>}
      <span class="about">
        {undeclared && <span>{text.preview.undeclared}</span>}
        {field && <span class="title">{field.title}</span>}
        {sensitive && (
          <span class="mark sensitive" title={text.picker.sensitive}>
            <SensitiveIcon />
            <span class="unseen">{text.picker.sensitive}</span>
          </span>
        )}
        {writable && (
          <span class="mark writable" title={text.preview.writable}>
            <PenIcon />
            <span class="unseen">{text.preview.legend.writable}</span>
          </span>
        )}
      </span>
    </div>
  );
}

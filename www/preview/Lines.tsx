import { useMemo } from "preact/hooks";
import type { EndpointExposure } from "../../pkg/core/boundary.ts";
import type { Line } from "../json/reveal.ts";
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

/** As few elements as it takes: there are many lines, and all of them change at once. */
function LineRow({ line, writable }: { line: Line; writable: boolean }) {
  const { depth, name, text: value, shown, field } = line;
  const indent = `json depth-${Math.min(depth, 12)}`;
  return (
    <div class={shown ? "line shown" : "line hidden"}>
      {shown ? (
        <span class={indent}>
          {name !== undefined && <span class="name">{name}</span>}
          {name === undefined ? value : `: ${value}`}
        </span>
      ) : (
        <s class={indent}>{name === undefined ? value : `${name}: ${value}`}</s>
      )}
      {field && (
        <span class="about">
          <span class="title">{field.title}</span>
          {field.sensitive && (
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
      )}
      {line.undeclared && <span class="about">{text.preview.undeclared}</span>}
    </div>
  );
}

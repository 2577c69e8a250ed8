import { useMemo } from "preact/hooks";
import { usePage } from "../frame/page.ts";
import { Workbench } from "../model/workbench.ts";
import { Preview } from "../preview/Preview.tsx";
import { text } from "../text.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { FieldPicker } from "./FieldPicker.tsx";
import { GenerateBar } from "./GenerateBar.tsx";
import { Generated } from "./Generated.tsx";
import { Guide } from "./Guide.tsx";
import { KeyForm } from "./KeyForm.tsx";
import { Matrix } from "./Matrix.tsx";
import { StartFrom } from "./StartFrom.tsx";
import "./builder.css";

/** A new key: what it may do on the left, what that exposes on the right. */
export function Builder() {
  const page = usePage();
  const bench = useMemo(() => new Workbench(page.draft), [page]);
  const { generated } = page;
  return (
    <div class="workbench">
      {generated.value ? (
        <Generated created={generated.value} onDone={() => putAway(page, bench)} />
      ) : (
        <section class="builder panel" aria-label={text.builder.title}>
          <header class="panel-head">
            <h2>{text.builder.title}</h2>
            <StartFrom />
            <StartOver bench={bench} />
          </header>
          <Guide bench={bench} />
          <KeyForm draft={page.draft} />
          <Grid bench={bench} />
          <GenerateBar bench={bench} />
        </section>
      )}
      <Preview bench={bench} />
    </div>
  );
}

/** The matrix, and the picker over it; on a wide screen beside it. */
export function Grid({ bench }: { bench: Workbench }) {
  const picking = bench.picking.value;
  return (
    <div class={picking ? "grid picking" : "grid"}>
      <div class="grid-matrix">
        <div class="matrix-tools">
          <SearchField
            label={text.builder.search}
            value={bench.query.value}
            onSearch={(query) => {
              bench.query.value = query;
            }}
          />
          <label class="only-granted">
            <input
              type="checkbox"
              class="check"
              checked={bench.onlyGranted.value}
              onChange={(event) => {
                bench.onlyGranted.value = event.currentTarget.checked;
              }}
            />
            {text.builder.onlyGranted}
          </label>
        </div>
        <Matrix bench={bench} />
      </div>
      {picking && <FieldPicker key={picking.endpoint.id} one={picking} bench={bench} />}
    </div>
  );
}

function StartOver({ bench }: { bench: Workbench }) {
  const { toasts } = usePage();
  if (bench.draft.isEmpty.value) return null;
  const clear = () => {
    const before = bench.draft.snapshot();
    bench.pick(undefined);
    bench.draft.clear();
    toasts.say(text.builder.startedOver, () => bench.draft.restore(before));
  };
  return (
    <button type="button" class="plain" onClick={clear}>
      {text.builder.startOver}
    </button>
  );
}

function putAway(page: ReturnType<typeof usePage>, bench: Workbench): void {
  page.generated.value = undefined;
  bench.pick(undefined);
  page.draft.clear();
}

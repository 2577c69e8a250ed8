import { useState } from "preact/hooks";
import { indented } from "../json/indent.ts";
import { parseJson } from "../json/text.ts";
import { text } from "../text.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { Segmented } from "../ui/Segmented.tsx";

const FORMS = [
  { value: "formatted", label: text.preview.formatted },
  { value: "exact", label: text.preview.exact },
] as const;

/** A body as it reaches the client: laid out for reading, or byte for byte. */
export function ReceivedBody({ body }: { body: string }) {
  const [form, setForm] = useState<"formatted" | "exact">("formatted");
  return (
    <div class="received">
      <div class="received-head">
        <Segmented label={text.preview.receives} options={FORMS} value={form} onChoose={setForm} />
        <span class="soft">{text.preview.bytes(new TextEncoder().encode(body).length)}</span>
        <CopyButton value={body} />
      </div>
      <pre class="code" data-form={form}>
        {form === "exact" ? body : layOut(body)}
      </pre>
    </div>
  );
}

/** What is not JSON is shown as it is. */
function layOut(body: string): string {
  try {
    return indented(parseJson(body));
  } catch {
    return body;
  }
}

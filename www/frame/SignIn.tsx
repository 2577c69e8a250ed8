import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Client, Failure } from "../api/client.ts";
import { text } from "../text.ts";
import { FailureNotice } from "../ui/FailureNotice.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Mark } from "./Mark.tsx";
import { ThemeButton } from "./TopBar.tsx";
import "./sign-in.css";

type Props = { client: Client; onSignedIn: () => void };

export function SignIn(props: Props) {
  return (
    <main class="alone sign-in">
      <span class="corner">
        <ThemeButton />
      </span>
      <h1>
        <Mark /> {text.product}
      </h1>
      <p class="soft">{text.signIn.lead}</p>
      <SignInForm {...props} />
    </main>
  );
}

/** Sends the token once and forgets it: what stays is a session cookie that no script can read. */
export function SignInForm({ client, onSignedIn }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = async () => {
    const input = field.current;
    if (input === null || input.value.trim() === "") return;
    setBusy(true);
    const result = await client.signIn(input.value.trim());
    setBusy(false);
    if (!result.ok) {
      setFailure(result.failure);
      input.select();
      return;
    }
    input.value = "";
    onSignedIn();
  };
  const wrong = failure?.kind === "refused" && failure.problem.code === "not_signed_in";
  return (
    <form
      class="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="field">
        <label for={id}>{text.signIn.token}</label>
        <input
          ref={field}
          id={id}
          class="code"
          type="password"
          autocomplete="current-password"
          spellcheck={false}
          required
          aria-describedby={`${id}-hint`}
          aria-invalid={wrong}
        />
      </div>
      {wrong ? (
        <Notice tone="bad" alert>
          {text.signIn.wrong}
        </Notice>
      ) : (
        failure && <FailureNotice failure={failure} />
      )}
      <button type="submit" class="primary" disabled={busy}>
        {text.signIn.submit}
      </button>
      <p id={`${id}-hint`} class="soft hint">
        {text.signIn.hint}
      </p>
    </form>
  );
}

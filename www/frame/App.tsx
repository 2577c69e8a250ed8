import { useEffect, useMemo } from "preact/hooks";
import { Audit } from "../audit/Audit.tsx";
import { Builder } from "../builder/Builder.tsx";
import { KeyDialog } from "../keys/KeyDialog.tsx";
import { KeyList } from "../keys/KeyList.tsx";
import { text } from "../text.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Notice } from "../ui/Notice.tsx";
import { BottomBar } from "./BottomBar.tsx";
import { type Page, PageContext } from "./page.ts";
import { route } from "./route.ts";
import { SignIn, SignInForm } from "./SignIn.tsx";
import { Start } from "./start.ts";
import { ToastList } from "./ToastList.tsx";
import { TopBar } from "./TopBar.tsx";
import "./frame.css";

export function App() {
  const start = useMemo(() => new Start(), []);
  useEffect(() => void start.run(), [start]);
  const phase = start.phase.value;
  switch (phase.kind) {
    case "starting":
      return (
        <main class="alone" aria-busy="true">
          <p class="soft">{text.loading}</p>
        </main>
      );
    case "failed":
      return <Failed what={phase.what} />;
    case "signedOut":
      return <SignIn client={start.client} onSignedIn={() => void start.signedIn()} />;
    case "ready":
      return (
        <PageContext.Provider value={phase.page}>
          <Ready start={start} page={phase.page} />
        </PageContext.Provider>
      );
  }
}

function Ready({ start, page }: { start: Start; page: Page }) {
  const at = route.value;
  useUnloadGuard(page);
  return (
    <>
      <button type="button" class="skip" onClick={skipToContent}>
        {text.frame.skip}
      </button>
      <TopBar onSignOut={() => void start.signOut()} />
      {!start.reachable.value && (
        <div class="strip">
          <Notice tone="bad" alert>
            {navigator.onLine ? text.frame.unreachable : text.frame.offline}
          </Notice>
        </div>
      )}
      {/* Hidden, not gone: where one was on the page is where one comes back to. */}
      <main id="content" tabIndex={-1}>
        <h1 class="unseen">{text.product}</h1>
        <div hidden={at.kind === "audit"}>
          <Builder />
          <KeyList />
        </div>
        {at.kind === "audit" && <Audit key={at.key} about={at.key} />}
        {at.kind === "key" && <KeyDialog key={at.id} id={at.id} />}
      </main>
      <BottomBar />
      <ToastList toasts={page.toasts} />
      {start.lapsed.value && (
        <Dialog title={text.signIn.again}>
          <p>{text.signIn.againLead}</p>
          <SignInForm client={start.client} onSignedIn={() => void start.signedIn()} />
        </Dialog>
      )}
    </>
  );
}

function Failed({ what }: { what: string }) {
  return (
    <main class="alone">
      <h1>{text.frame.startFailed}</h1>
      <p>
        {what} {text.frame.startFailedHint}
      </p>
      <button type="button" class="primary" onClick={() => location.reload()}>
        {text.retry}
      </button>
    </main>
  );
}

/** Asks before the window is closed over something that would be lost. */
function useUnloadGuard(page: Page): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (page.hasUnsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [page]);
}

/** A button, not a link: the address after `#` is the page's own. */
function skipToContent(): void {
  document.getElementById("content")?.focus();
}

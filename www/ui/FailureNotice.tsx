import type { ComponentChildren } from "preact";
import type { Failure } from "../api/client.ts";
import { text } from "../text.ts";
import { Notice } from "./Notice.tsx";

/** What went wrong with a call, in words that say what to do. */
export function FailureNotice({ failure, action }: { failure: Failure; action?: ComponentChildren }) {
  return (
    <Notice tone="bad" alert action={action}>
      {wordsFor(failure)}
    </Notice>
  );
}

function wordsFor(failure: Failure): string {
  switch (failure.kind) {
    case "unreachable":
      return text.failure.unreachable;
    case "signed_out":
      return text.failure.signed_out;
    case "refused": {
      const { code, title, detail } = failure.problem;
      if (code === "too_many_failures") return text.failure.tooMany;
      if (code === "already_created") return text.builder.alreadyMade;
      if (code === "registry_unavailable") return text.failure.registry;
      return text.failure.other(title, detail);
    }
  }
}

import { useMemo, useState } from "react";
import type { RememberedSource } from "../../refresh/remembered-source";
import type { SourceRequest } from "../../refresh/source-request";
import { usePane } from "../pane-context";
import { checkDraft, type Refused } from "./check-draft";
import { hostOf } from "./draft-host";
import { draftOf } from "./draft-of-remembered";
import { type SourceDraft, thisMonth, usualDraft } from "./source-draft";
import { stillRefused } from "./still-refused";

/** What is chosen and typed, what is wrong with it, and the field of the secret, which is not remembered by the form. */
export interface SourceForm {
  readonly draft: SourceDraft;
  readonly refused: Refused;
  /** Counts how often something was refused: then the focus goes to the first such field. */
  readonly timesRefused: number;
  readonly change: (choice: Partial<SourceDraft>) => void;
  /** Says at their fields what cannot be so. */
  readonly refuse: (refused: Refused) => void;
  /** The `ref` of the field of the key or password. */
  readonly holdSecret: (field: HTMLInputElement | null) => void;
  /** Takes the secret out of its field and keeps it, by its host, then checks everything; undefined where it is refused. */
  readonly request: () => SourceRequest | undefined;
}

/** The choices for a source: hers, else those that the workbook remembers, else the usual ones. */
export function useSourceForm(remembered: RememberedSource | undefined): SourceForm {
  const { host, words } = usePane();
  const { secrets } = host.refresh;
  const [chosen, setChosen] = useState<Partial<SourceDraft>>({});
  const [{ refused, times }, setRefused] = useState<{ refused: Refused; times: number }>({
    refused: {},
    times: 0,
  });
  const refuse = (now: Refused) =>
    setRefused((before) => ({
      refused: now,
      times: before.times + (Object.keys(now).length > 0 ? 1 : 0),
    }));
  const [secret, holdSecret] = useState<HTMLInputElement | null>(null);
  const usual = useMemo(() => usualDraft(thisMonth()), []);
  const before = useMemo(() => (remembered ? draftOf(remembered) : {}), [remembered]);
  const draft = useMemo(() => ({ ...usual, ...before, ...chosen }), [usual, before, chosen]);

  const request = () => {
    const kept = hostOf(draft);
    const typed = kept === undefined ? "" : takeFrom(secret);
    if (kept !== undefined && typed !== "") secrets.keep(kept, typed);
    const checked = checkDraft(draft, (of) => secrets.of(of), words, host.language);
    refuse(checked.refused ?? {});
    return checked.request;
  };
  return {
    draft,
    refused,
    timesRefused: times,
    change: (choice) => {
      setChosen((others) => ({ ...others, ...choice }));
      setRefused((before) => ({
        ...before,
        refused: stillRefused(before.refused, Object.keys(choice)),
      }));
    },
    refuse,
    holdSecret,
    request,
  };
}

/** What stands in a field, which is empty afterwards. */
function takeFrom(field: HTMLInputElement | null): string {
  const typed = field?.value ?? "";
  if (field) field.value = "";
  return typed;
}

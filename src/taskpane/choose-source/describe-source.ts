import type { Catalogue, Language } from "../../dataset/catalogue";
import type { RememberedSource } from "../../refresh/remembered-source";
import { readMonth } from "../../sources/tidy/read-month";
import type { Words } from "../words";
import { writeSpanName } from "../write-figures";
import { draftOf } from "./draft-of-remembered";
import { type SourceDraft } from "./source-draft";

/** A source that a workbook remembers, in words; undefined where what it remembers makes none. */
export function describeSource(
  remembered: RememberedSource,
  catalogue: Catalogue,
  words: Words,
  language: Language
): string | undefined {
  const draft = draftOf(remembered);
  const say = words.described;
  switch (remembered.kind) {
    case "published":
      return say.published;
    case "files": {
      const names = remembered.names.filter((name) => typeof name === "string");
      return names.length > 0 ? say.files(names) : undefined;
    }
    case "range":
      return draft.range && say.range(draft.range.place);
    case "address":
      return draft.url;
    case "comtrade": {
      const [flow, months] = [flowOf(draft, words), monthsOf(draft, language)];
      if (!flow || !months) return undefined;
      return say.comtrade(catalogue.partnerName(draft.reporter ?? "CHN", language), flow, months);
    }
    case "warehouse": {
      const [flow, months] = [flowOf(draft, words), monthsOf(draft, language)];
      const { address, database, table } = draft;
      if (!address || !database || !table || !flow || !months) return undefined;
      return say.warehouse(address, `${database}.${table}`, flow, months);
    }
  }
}

function flowOf({ flow }: Partial<SourceDraft>, words: Words): string | undefined {
  return flow && words.flows[flow];
}

function monthsOf({ first, last }: Partial<SourceDraft>, language: Language): string | undefined {
  const [from, to] = [first, last].map((text) => readMonth(text ?? ""));
  if (from === undefined || to === undefined) return undefined;
  return writeSpanName({ first: from, last: to }, language);
}

import { useMemo } from "react";
import type { Catalogue, Language } from "../../dataset/catalogue";
import type { ChangeGroup } from "../../dataset/comparison";
import type { Preview } from "../../refresh/refresher";
import { usePane } from "../pane-context";
import { writeSpanName } from "../write-figures";

/** What things are called in a preview: by the catalogue of the open figures, with the analyst's own names. */
export interface PreviewNames {
  readonly product: (id: string) => string;
  readonly partner: (id: string) => string;
  readonly months: (group: Pick<ChangeGroup, "span">) => string;
  readonly currency: string;
}

/** The names of a catalogue in a language, and a currency. */
export function namesIn(catalogue: Catalogue, currency: string, language: Language): PreviewNames {
  return {
    product: (id) => catalogue.productName(id, language),
    partner: (id) => catalogue.partnerName(id, language),
    months: ({ span }) => writeSpanName(span, language),
    currency,
  };
}

/** The names of a preview, in the language of the pane. */
export function usePreviewNames({ comparison, reading }: Preview): PreviewNames {
  const { language } = usePane().host;
  const catalogue = useCatalogue(comparison.open);
  const currency = reading.currency ?? comparison.open?.trade.currency ?? "USD";
  return useMemo(() => namesIn(catalogue, currency, language), [catalogue, language, currency]);
}

/** The catalogue of the open figures; the add-in's own where none are open. */
export function useCatalogue(open: Preview["comparison"]["open"]) {
  const { host } = usePane();
  return (open ?? host.bundled()).catalogue;
}

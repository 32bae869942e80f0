import type { Language } from "../dataset/catalogue";
import { MonthlySeries } from "../dataset/monthly-series";
import type { Observation, Source } from "../dataset/observation";
import { formatSpan, type Span } from "../dataset/span";
import { printsOf } from "../review/prints";
import type { Question } from "./question";

/** A source that says zero by having no row: it covers the span, or its partners add up to its World. */
interface Silence {
  readonly source: Source;
  readonly span: Span;
  readonly addsUp: boolean;
}

const NO_ROW: Record<Language, (title: string, product: string, span: string) => string> = {
  en: (title, product, span) => `no row in “${title}”, which covers ${product} ${span}: no trade`,
  zh: (title, product, span) => `“${title}”涵盖${product} ${span}，其中没有该行：无贸易`,
};

const ADDS_UP: typeof NO_ROW = {
  en: (title, product, span) =>
    `not printed, and those that are printed for ${product} ${span} add up to World (“${title}”): no trade`,
  zh: (title, product, span) =>
    `未见公布，而${product} ${span} 已公布各项之和等于世界合计（“${title}”）：无贸易`,
};

/** That a figure is zero because a source has no row where it would have one, in words; undefined for any other figure. */
export function noRowInWords(question: Question, figure: Observation): string | undefined {
  const { dataset, language } = question;
  const found = silenceBehind(question, figure);
  if (!found) return undefined;
  const { source, span, addsUp } = found;
  const product = dataset.catalogue.productName(figure.product, language);
  const say = addsUp ? ADDS_UP : NO_ROW;
  return say[language](source.title || source.publisher, product, formatSpan(span));
}

/** The source whose silence a figure is; undefined where somebody printed it. */
export function silenceBehind({ dataset }: Question, figure: Observation): Silence | undefined {
  const { product, partner, measure, span, amount, sources } = figure;
  if (amount !== 0 || span.first !== span.last) return undefined;
  const series = dataset.series(product, partner, measure);
  const isSilent =
    series instanceof MonthlySeries
      ? series.isSilent(span.first)
      : !printsOf(dataset)
          .at(product, partner, measure, span)
          .some((print) => print.sources.some((id) => sources.includes(id)));
  if (!isSilent) return undefined;
  for (const source of sources.map((id) => dataset.source(id)))
    for (const covered of source?.covers ?? []) {
      const { first, last } = covered.span;
      if (covered.product === product && first <= span.first && span.last <= last)
        return { source: source!, span: covered.span, addsUp: false };
    }
  const [source] = sources.map((id) => dataset.source(id));
  return source && { source, span, addsUp: true };
}

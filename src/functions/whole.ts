import { TOTAL, WORLD } from "../dataset/catalogue";
import { suggest } from "../dataset/suggest";
import { analysisSentences } from "./analysis-sentences";
import { asText } from "./arguments";
import { type Argument, type Grid, readGrid } from "./grid";
import type { Question } from "./question";
import { Refusal, unreadable } from "./refusal";

/** What an analyst names as the whole: a product, a partner, a name that is both (合计), or nothing. */
export interface NamedWhole {
  readonly product?: string;
  readonly partner?: string;
}

/** The product and partner that a part is compared with. */
export interface Whole {
  readonly product: string;
  readonly partner: string;
}

/** Reads an argument that names the whole; omitted, `wholeOf` takes Total or World. */
export function readWholes(question: Question, argument: Argument): Grid<NamedWhole> {
  const { dataset, language } = question;
  const { catalogue } = dataset;
  return readGrid<NamedWhole>(question, argument, {}, (cell) => {
    const text = asText(cell);
    const product = catalogue.productNamed(text);
    const partner = catalogue.partnerNamed(text);
    if (product !== undefined || partner !== undefined) return { product, partner };
    const names = [...catalogue.namesOfProducts, ...catalogue.namesOfPartners];
    return unreadable(analysisSentences[language].unknownWhole(text, suggest(text, names)));
  });
}

/**
 * The whole of a product to a partner. A product named as the whole is that product to the same partner, a partner the
 * same product to that partner; a name that is both is a product where the part goes to World. Where none is named, of
 * what goes to World it is Total, and of what goes to a partner it is World.
 */
export function wholeOf(
  { dataset: { catalogue }, language }: Question,
  product: string,
  partner: string,
  named: NamedWhole = {}
): Whole | Refusal {
  const { noPart } = analysisSentences[language];
  const isWorld = partner === WORLD;
  const byProduct = named.product ?? (named.partner === undefined ? TOTAL : undefined);
  const byPartner = named.partner ?? (named.product === undefined ? WORLD : undefined);
  if (byProduct !== undefined && (isWorld || byPartner === undefined))
    return catalogue.holdsProduct(byProduct, product)
      ? { product: byProduct, partner }
      : unreadable(
          noPart(
            catalogue.productName(product, language),
            catalogue.productName(byProduct, language)
          )
        );
  return catalogue.holdsPartner(byPartner!, partner)
    ? { product, partner: byPartner! }
    : unreadable(
        noPart(
          catalogue.partnerName(partner, language),
          catalogue.partnerName(byPartner!, language)
        )
      );
}

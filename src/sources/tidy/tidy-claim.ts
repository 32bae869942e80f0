import type { Claim, ClaimKind, Measure } from "../../dataset/observation";
import type { Language } from "../../dataset/catalogue";
import type { TidyCells } from "./tidy-cells";
import { tidySentences } from "./tidy-sentences";

const KINDS: readonly ClaimKind[] = [
  "mom",
  "yoy",
  "ytdYoy",
  "share",
  "average",
  "rolling3Average",
  "ytdAverage",
  "totalLessIngot",
];
const MEASURES: readonly Measure[] = ["quantity", "value", "unitValue"];
/** Kinds that are fractions; the others are amounts. */
const FRACTIONS: readonly ClaimKind[] = ["mom", "yoy", "ytdYoy", "share"];

/** What a claim has in common with any other figure. */
type About = Omit<Claim, "measure" | "kind" | "printed" | "band">;

/** Whether a claim of a kind, about a measure, is written in tonnes where the dataset has kg. */
export function isInTonnes(kind: ClaimKind, measure: Measure): boolean {
  return measure === "quantity" && !FRACTIONS.includes(kind);
}

/**
 * The claim that a row makes.
 * @throws SourceRefusal where its kind is not known or it has no figure.
 */
export function readClaim(cells: TidyCells, about: About, language: Language): Claim {
  const say = tidySentences[language];
  const kind = cells.oneOf("claim", KINDS);
  const measure = cells.oneOf("measure", MEASURES);
  const places = isInTonnes(kind, measure) ? 3 : 0;
  const printed = cells.number("printed", { places, signed: true });
  if (printed === undefined) return cells.refuse(say.claimWithoutFigure(cells.where));
  const band = cells.band(places) ?? { low: printed, high: printed };
  return { ...about, measure, kind, printed, band };
}

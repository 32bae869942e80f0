import { Dataset } from "../../src/dataset/dataset";
import type { Observation } from "../../src/dataset/observation";
import { session } from "../../src/session";
import { catalogue } from "../../src/sources/catalogue";
import { observed, span } from "../dataset/observations";

/** Weights in tonnes by product or partner, then by month: `{ Ingot: { "2025-10": 100 } }`. */
export type Tonnes = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Exact observations of products to World. */
export function products(tonnes: Tonnes): Observation[] {
  return observe(tonnes, (product) => ({ product }));
}

/** Exact observations of ingot to partners. */
export function partners(tonnes: Tonnes): Observation[] {
  return observe(tonnes, (partner) => ({ partner }));
}

/** Opens a dataset of these observations as the workbook's own. */
export function open(...observations: Observation[]): void {
  session.language = "en";
  session.formatsNumbers = false;
  const source = {
    id: "a",
    publisher: "A",
    title: "T",
    date: "2025",
    address: "https://a.example",
  };
  session.open(
    new Dataset({ title: "Known", catalogue, sources: [source], observations }),
    "workbook"
  );
}

/** One argument as Excel hands over a column, or a row, of cells. */
export const column = (...values: unknown[]) => values.map((v) => [v]);
export const row = (...values: unknown[]) => [values];

function observe(tonnes: Tonnes, about: (id: string) => Partial<Observation>): Observation[] {
  return Object.entries(tonnes).flatMap(([id, months]) =>
    Object.entries(months).map(([month, t]) => observed(span(month), t * 1000, about(id)))
  );
}

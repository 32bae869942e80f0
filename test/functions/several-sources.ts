import { Dataset, type DatasetContents } from "../../src/dataset/dataset";
import type { LoggedRevision } from "../../src/dataset/logged-revision";
import type { Observation, Source } from "../../src/dataset/observation";
import { session } from "../../src/session";
import { catalogue } from "../../src/sources/catalogue";
import { observed, span } from "../dataset/observations";

/** Datasets of several sources: a customs file that covers the products it has, UN Comtrade, an article. */

const covered = (products: readonly string[], first: string, last: string) =>
  products.map((product) => ({ product, span: span(first, last) }));

/** A customs file of January to March 2025, of ingot and powder. */
export const customs: Source = {
  id: "customs",
  publisher: "China Customs",
  title: "Exports by country",
  date: "2025-04-20",
  address: "",
  family: "customs-file",
  covers: covered(["Ingot", "Powder"], "2025-01", "2025-03"),
};
/** UN Comtrade of the same months, of ingot alone. */
export const comtrade: Source = {
  id: "comtrade",
  publisher: "UN Comtrade",
  title: "Monthly trade",
  date: "2026-01",
  address: "",
  family: "comtrade",
  covers: covered(["Ingot"], "2025-01", "2025-03"),
};
/** An article; nothing is said of its family, so it is a publication. */
export const article: Source = {
  id: "article",
  publisher: "SMM",
  title: "Exports in March",
  date: "2025-04-22",
  address: "",
};

/** An exact amount of a month in tonnes: of ingot, to the world, by the customs file, unless something else is said. */
export function tonnes(month: string, t: number, rest: Partial<Observation> = {}): Observation {
  return observed(span(month), t * 1000, { sources: ["customs"], ...rest });
}

/** A line of the log: ingot to the world, changed by the customs file. */
export function revised(
  when: string,
  month: string,
  from: number | undefined,
  to: number | undefined,
  rest: Partial<LoggedRevision> = {}
): LoggedRevision {
  return {
    when,
    product: "Ingot",
    partner: "World",
    measure: "quantity",
    span: span(month),
    from: from === undefined ? undefined : from * 1000,
    to: to === undefined ? undefined : to * 1000,
    source: "customs",
    ...rest,
  };
}

/** A dataset of these parts, the customs file its only source unless others are given. */
export function datasetOf(contents: Partial<DatasetContents>): Dataset {
  return new Dataset({ title: "", catalogue, sources: [customs], observations: [], ...contents });
}

/** Opens such a dataset as the workbook's own, in English. */
export function open(contents: Partial<DatasetContents>): Dataset {
  const dataset = datasetOf(contents);
  session.language = "en";
  session.formatsNumbers = false;
  session.open(dataset, "workbook");
  return dataset;
}

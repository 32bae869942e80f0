import { Dataset, type DatasetContents } from "../../../src/dataset/dataset";
import { exactMonth, type Observation, type Source } from "../../../src/dataset/observation";
import { CHINA } from "../../../src/dataset/trade";
import type { Release } from "../../../src/dataset/release";
import { catalogue } from "../../../src/sources/catalogue";
import { m, span } from "../observations";

/** A figure of customs: kg (or dollars) of a product to a partner in one month. */
export function customs(
  month: string,
  amount: number,
  of: Partial<Pick<Observation, "product" | "partner" | "measure">> = {},
  source = "customs-file 2025"
): Observation {
  const subject = { product: "Ingot", partner: "World", measure: "quantity" as const, ...of };
  return exactMonth(subject, m(month), amount, [source]);
}

/** A customs file, covering a span of ingot. */
export function release(
  observations: readonly Observation[],
  of: Partial<Release> & { readonly covers?: readonly [string, string]; readonly id?: string } = {}
): Release {
  const { covers, id = "customs-file 2025", ...rest } = of;
  const source: Source = {
    id,
    publisher: "China Customs (GACC)",
    title: `${id}.csv`,
    date: "",
    address: "",
    family: "customs-file",
    ...(covers && { covers: [{ product: "Ingot", span: span(...covers) }] }),
  };
  return {
    family: "customs-file",
    flow: "exports",
    reporter: CHINA,
    currency: "USD",
    sources: [source],
    observations,
    isWhole: false,
    title: "Customs",
    ...rest,
  };
}

/** A dataset of these contents, empty where nothing is said. */
export function open(contents: Partial<DatasetContents> = {}): Dataset {
  return new Dataset({ title: "Open", catalogue, sources: [], observations: [], ...contents });
}

/** The dataset that consists of a release alone. */
export function opened(of: Release): Dataset {
  const { title, sources, observations } = of;
  return open({ title, sources, observations });
}

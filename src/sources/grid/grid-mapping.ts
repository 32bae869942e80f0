import type { Language } from "../../dataset/catalogue";
import type { Measure } from "../../dataset/observation";
import type { Currency, Flow } from "../../dataset/trade";

/** `long`: a figure a row, with its month beside it. `wide`: months or products stand across the top. */
export type GridShape = "long" | "wide";

/**
 * What a column holds. `months` is how many months a row's figures are of, ending with its month; `figure` is a column
 * of amounts whose header is a month or a product.
 */
export type GridRole =
  "month" | "months" | "product" | "partner" | "quantity" | "value" | "figure" | "ignored";

/** What the columns of a range hold: plain data, remembered in the workbook so that a refresh reads the same way. */
export interface GridMapping {
  readonly shape: GridShape;
  /** Row of the header, counted from 0; titles above it are skipped. */
  readonly header: number;
  /** What each column holds, from the left. */
  readonly roles: readonly GridRole[];
  /**
   * Names of the columns when the roles were chosen, as `proposeMapping` gives them: where they have changed since, the
   * range is refused. Where months or products stand across, new ones beside the known are read too.
   */
  readonly names?: readonly string[];
  /** Of quantities whose header names no unit. */
  readonly unit: "t" | "kg";
  /** Of values whose header names no currency. */
  readonly currency: Currency;
  /** What stands across the top of a wide range. */
  readonly across?: "months" | "products";
  /** What the figures of a wide range are. */
  readonly measure?: Exclude<Measure, "unitValue">;
  /** Any name of the product of all rows, where no column and no header names one. */
  readonly product?: string;
  /** Any name of the partner of all rows, where no column names one; World where nothing is said. */
  readonly partner?: string;
  /** Exports where nothing is said. */
  readonly flow?: Flow;
}

/** What the analyst has chosen already: the rest is proposed around it. */
export type MappingChoices = Partial<Pick<GridMapping, "shape" | "header" | "across">>;

const ROLES: Record<GridShape, readonly GridRole[]> = {
  long: ["month", "months", "product", "partner", "quantity", "value", "ignored"],
  wide: ["month", "product", "partner", "figure", "ignored"],
};

const NAMES: Record<Language, Record<GridRole, string>> = {
  en: {
    month: "Month",
    months: "Number of months",
    product: "Product",
    partner: "Partner",
    quantity: "Quantity",
    value: "Value",
    figure: "Figures",
    ignored: "Not read",
  },
  zh: {
    month: "月份",
    months: "月数",
    product: "产品",
    partner: "贸易伙伴",
    quantity: "数量",
    value: "金额",
    figure: "数值",
    ignored: "不读取",
  },
};

/** What a column of a range of a shape can hold, in the order in which a list offers it. */
export function rolesFor(shape: GridShape): readonly GridRole[] {
  return ROLES[shape];
}

/** The roles in words. */
export function roleNames(language: Language): Readonly<Record<GridRole, string>> {
  return NAMES[language];
}

import type { Month } from "../dataset/month";
import type { Span } from "../dataset/span";
import type { ChangeBasis, Estimate, MeasureName } from "../measures";
import type { CheckSubject } from "./check";

/** What a number of a finding counts: as the measures give it, so that nothing is rounded before it is told. */
export type Unit = "kg" | "fraction" | "points" | "months" | "index" | "perTonne";

/** A number with its band and basis, as a measure computed it, and the formula that answers it in a cell. */
export interface Fact extends Estimate {
  readonly unit: Unit;
  /** Answers kg in tonnes, everything else as it stands. None for a number that no formula gives, such as a print. */
  readonly formula?: string;
}

/** The month itself: the total, its changes, or, where it is not published alone, what is. */
export interface Headline {
  readonly kind: "headline";
  readonly month: Month;
  readonly level?: Fact;
  readonly before?: Fact;
  readonly mom?: Fact;
  readonly yoy?: Fact;
  /** January and February where they are published only together and the month is one of them. */
  readonly joint?: { readonly amount: Fact; readonly yoy?: Fact };
}

/** What the products added to the growth of the total, largest first. */
export interface Drivers {
  readonly kind: "drivers";
  readonly month: Month;
  readonly basis: ChangeBasis;
  readonly growth: Fact;
  readonly parts: readonly { readonly product: string; readonly points: Fact }[];
  /** The product that moved the total the same way by more than half, and provably more than any other. */
  readonly main?: string;
  /** Whether the parts are all of the total. */
  readonly isComplete: boolean;
}

/** A product in the month. */
export interface ProductLevel {
  readonly kind: "product";
  readonly product: string;
  readonly level: Fact;
  readonly mom?: Fact;
  readonly yoy?: Fact;
  /** Share of the total. */
  readonly share?: Fact;
  /** The lines it is made of, where they are known one by one. */
  readonly lines: readonly { readonly product: string; readonly level: Fact }[];
}

/** A large change on the month that a month out of the ordinary before it explains. */
export interface BaseEffect {
  readonly kind: "baseEffect";
  readonly product: string;
  readonly month: Month;
  readonly mom: Fact;
  /** Month on month of the month before, where known. */
  readonly before?: Fact;
  readonly average: Fact;
  /** The month over its own three-month average, less 1. */
  readonly deviation: Fact;
}

/** Where a product went: single destinations and printed groups, the largest first. */
export interface Destinations {
  readonly kind: "destinations";
  readonly product: string;
  readonly month: Month;
  readonly places: readonly Destination[];
  readonly groups: readonly Destination[];
  /** Whether the single destinations add up to the world. */
  readonly isComplete: boolean;
  /** The largest destination, where that is provable, and for how many months in a row. */
  readonly leader?: { readonly partner: string; readonly months?: Fact; readonly isOpen: boolean };
  /** Concentration of destinations, where all are known. */
  readonly hhi?: Fact;
}

/** One destination of a product. */
export interface Destination {
  readonly partner: string;
  readonly amount: Fact;
  readonly share?: Fact;
}

/** The year to date of a product, or of the total. */
export interface ToDate {
  readonly product: string;
  readonly amount: Fact;
  readonly yoy?: Fact;
}

/** January to the month: the total. */
export interface TotalToDate extends ToDate {
  readonly kind: "toDate";
  readonly month: Month;
}

/** January to the month: the products. */
export interface ProductsToDate {
  readonly kind: "productsToDate";
  readonly products: readonly ToDate[];
}

/** The three-month averages beside the monthly averages of the year to date. */
export interface Averages {
  readonly kind: "averages";
  readonly products: readonly Average[];
}

/** The two averages of a product, or of the total. */
export interface Average {
  readonly product: string;
  readonly rolling: Fact;
  readonly toDate: Fact;
  /** The one over the other, less 1. */
  readonly gap: Fact;
}

/** A rule that has held for several months in a row, every one of them provably. */
export interface Run {
  readonly kind: "run";
  readonly product: string;
  readonly rule: "up" | "down" | "above";
  readonly threshold?: Fact;
  readonly months: Fact;
  readonly since: Month;
  /** Whether the data do not reach farther back: "at least". */
  readonly isOpen: boolean;
}

/** The highest or lowest month for some time, over an unbroken run of months. */
export interface Extreme {
  readonly kind: "extreme";
  readonly product: string;
  readonly month: Month;
  readonly side: "highest" | "lowest";
  readonly level: Fact;
  /** The last month that was beyond it; none where no month of the unbroken run is. */
  readonly since?: Month;
  readonly unbrokenFrom: Month;
}

/** What the rest of the year needs to bring to match the year before. */
export interface RunRate {
  readonly kind: "runRate";
  readonly month: Month;
  readonly needs: readonly Need[];
}

/** What one product needs a month; zero or less where last year is matched already. */
export interface Need {
  readonly product: string;
  readonly goal: Fact;
  readonly pace: Fact;
  readonly level?: Fact;
}

/** What a tonne brought, over the month or the year to date. */
export interface UnitValues {
  readonly kind: "unitValues";
  readonly span: Span;
  readonly values: readonly { readonly product: string; readonly value: Fact }[];
}

/** A print that the other prints contradict beyond their rounding. */
export interface PrintedOtherwise {
  readonly kind: "printedOtherwise";
  readonly subject: CheckSubject;
  readonly printed: Fact;
  /** What the other prints give. */
  readonly recomputed: Fact;
  readonly publisher: string;
}

/** A figure that refreshes have changed since it was first read, or taken away. */
export interface Revised {
  readonly kind: "revised";
  readonly product: string;
  readonly partner: string;
  readonly span: Span;
  /** What it was before the first refresh that changed it. */
  readonly before: Fact;
  /** What it is now; none where it was withdrawn. */
  readonly now: Fact | undefined;
  /** Now less before; none where it was withdrawn. */
  readonly difference: Fact | undefined;
  /** The stamp of the last refresh that changed it. */
  readonly when: string;
  /** Whether there were others before. */
  readonly isRepeated: boolean;
  /** Of the source that changed it last. */
  readonly publisher: string;
}

/** What cannot be known, of which products, and why. */
export interface Unknown {
  readonly kind: "unknown";
  readonly what: MeasureName;
  readonly products: readonly string[];
  /** The spans that the data lack; empty where the base is zero. */
  readonly lacks: readonly Span[];
  /** Whether all that is missing is January or February of a pair published only together. */
  readonly isJoint: boolean;
}

/** What the data cover, where they hold nothing of the month. */
export interface Coverage {
  readonly kind: "coverage";
  readonly month: Month | undefined;
  /** Runs of single months known of the total, or of the product known best. */
  readonly product: string | undefined;
  readonly known: readonly Span[];
}

/** One thing that a month says, in numbers and without words. */
export type Finding =
  | Headline
  | Drivers
  | ProductLevel
  | BaseEffect
  | Destinations
  | TotalToDate
  | ProductsToDate
  | Averages
  | Run
  | Extreme
  | RunRate
  | UnitValues
  | PrintedOtherwise
  | Revised
  | Unknown
  | Coverage;

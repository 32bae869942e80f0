import type { Look, Paint } from "./plan";

/** How cells look: the definition of one named style. */
export interface LookDefinition {
  /** The name of the style in the workbook, where the analyst may change it for all cells at once. */
  readonly style: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Right" | "Center";
  readonly vertical?: "Top" | "Center";
  readonly wrap?: boolean;
  /** Colour of a thin line below. */
  readonly line?: string;
}

/** What all headers have in common. */
const HEADER = { bold: true, size: 10, fill: "#E2EFDA", vertical: "Center", wrap: true } as const;

/** The named styles of the program. Texts are at least 4.5 : 1 against their ground (WCAG 2.2, 1.4.3). */
export const LOOKS: Readonly<Record<Look, LookDefinition>> = {
  title: { style: "MG Title", bold: true, size: 16, color: "#1F3A34" },
  heading: { style: "MG Heading", bold: true, size: 12, color: "#1F3A34", line: "#1F3A34" },
  label: { style: "MG Label", color: "#595959" },
  header: { ...HEADER, style: "MG Header", align: "Right" },
  textHeader: { ...HEADER, style: "MG Text Header", align: "Left" },
  input: { style: "MG Input", bold: true, color: "#1F4E79", fill: "#FFF2CC" },
  headline: { style: "MG Headline", bold: true, size: 16, color: "#1F3A34", align: "Left" },
  // Errors too: a column of figures keeps its edge where one of them is #N/A.
  figures: { style: "MG Figures", align: "Right" },
  note: { style: "MG Note", italic: true, color: "#595959", vertical: "Top", wrap: true },
  text: { style: "MG Text", vertical: "Top", wrap: true },
};

/** What a rule does to a cell. */
export interface PaintDefinition {
  readonly color?: string;
  readonly fill?: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
}

/** The paints of rules. */
export const PAINTS: Readonly<Record<Paint, PaintDefinition>> = {
  faint: { color: "#8C8C8C" },
  italic: { italic: true },
  warning: { color: "#7F3F00", fill: "#FCE4D6", bold: true },
  good: { color: "#375623" },
};

/** Colours of series: Okabe and Ito's palette (2008), which people with a colour-vision deficiency can tell apart. */
export const SERIES_COLORS = [
  "#0072B2",
  "#E69F00",
  "#009E73",
  "#CC79A7",
  "#56B4E9",
  "#D55E00",
  "#999999",
] as const;

/** From few to much, in one hue, so that it also reads in grey. */
export const HEAT = { low: "#FFFFFF", high: "#7FB77E" } as const;

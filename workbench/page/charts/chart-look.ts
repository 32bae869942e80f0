/** The colours of the page that a chart takes over, and its size in pixels. */
export interface ChartLook {
  width: number;
  height: number;
  text: string;
  quiet: string;
  line: string;
  ground: string;
}

/** Space between the parts of a chart and its edge, in pixels. */
export const chartEdge = 10;

/** The colours of series that have not been given one: those of the Office theme. */
export const seriesPalette = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
  "#636363",
  "#997300",
];

export const chartFont =
  '"Segoe UI", -apple-system, BlinkMacSystemFont, "Noto Sans", "Noto Sans CJK SC", "Liberation Sans", Arial, sans-serif';

/** Pixels of a font size in points. */
export const fontPixels = (points: number | null | undefined, otherwise: number) =>
  ((points ?? otherwise) * 96) / 72;

import type { StyleState } from "../sheet-states";

const plain: Omit<StyleState, "name"> = {
  builtIn: true,
  bold: null,
  italic: null,
  fontName: null,
  fontSize: null,
  fontColor: null,
  fillColor: null,
  numberFormat: null,
  horizontalAlignment: null,
  verticalAlignment: null,
  wrapText: null,
  bottomBorder: null,
  topBorder: null,
};

const darkBlue = "#44546A";
const blue = "#4472C4";

/** A style of which nothing is said: like Normal, with all its parts. */
export const newStyle = (name: string): StyleState => ({ ...plain, name, builtIn: false });

/** The styles that every workbook has, in the colours of the Office theme. New objects each time. */
export function builtInStyles(): StyleState[] {
  const style = (name: string, look: Partial<StyleState>): StyleState => ({
    ...plain,
    name,
    ...look,
  });
  const heading = (look: Partial<StyleState>) => ({ bold: true, fontColor: darkBlue, ...look });
  return [
    style("Normal", {}),
    style("Title", { fontName: "Calibri Light", fontSize: 18, fontColor: darkBlue }),
    style(
      "Heading 1",
      heading({ fontSize: 15, bottomBorder: blue, bottomBorderStyle: "Continuous" })
    ),
    style("Heading 2", heading({ fontSize: 13, bottomBorder: "#A2B9E2" })),
    style("Heading 3", heading({ fontSize: 11, bottomBorder: "#8EA9DB" })),
    style("Heading 4", heading({ fontSize: 11 })),
    style("Total", {
      bold: true,
      fontColor: "#000000",
      topBorder: blue,
      bottomBorder: blue,
      bottomBorderStyle: "Double",
    }),
    style("Explanatory Text", { italic: true, fontColor: "#7F7F7F" }),
    style("Note", { fillColor: "#FFFFCC", topBorder: "#B2B2B2", bottomBorder: "#B2B2B2" }),
    style("Warning Text", { fontColor: "#FF0000" }),
    style("Input", {
      fontColor: "#3F3F76",
      fillColor: "#FFCC99",
      topBorder: "#7F7F7F",
      bottomBorder: "#7F7F7F",
    }),
    style("Good", { fontColor: "#006100", fillColor: "#C6EFCE" }),
    style("Bad", { fontColor: "#9C0006", fillColor: "#FFC7CE" }),
    style("Neutral", { fontColor: "#9C5700", fillColor: "#FFEB9C" }),
    style("Percent", { numberFormat: "0%" }),
    style("Comma", { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' }),
    style("Comma [0]", { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' }),
  ];
}

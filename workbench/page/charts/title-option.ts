import type { ChartState } from "../../model/sheet-states";
import { borderOption, fontOption } from "./font-option";
import { chartEdge as edge, chartFont, fontPixels, type ChartLook } from "./chart-look";

/** The height that the title takes, in pixels. */
export function titleRoom(chart: ChartState, look: ChartLook): number {
  if (!isTitled(chart)) return edge;
  return edge + titleLines(chart, look).length * titleSize(chart) * lineHeight + 4;
}

const lineHeight = 1.3;
const isTitled = ({ title, titleVisible }: ChartState) => titleVisible && title !== "";
const titleSize = ({ titleFontSize }: ChartState) => fontPixels(titleFontSize, 14);

/** The title in lines that fit into the chart: words are kept whole, a text without spaces is broken anywhere. */
export function titleLines(chart: ChartState, look: ChartLook): string[] {
  const letters = Math.max(8, (look.width - 2 * edge) / (titleSize(chart) * 0.55));
  return chart.title.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(" ")) {
      const joined = `${lines[lines.length - 1]} ${word}`;
      if (lines.length > 0 && lengthOf(joined) <= letters) lines[lines.length - 1] = joined;
      else lines.push(...pieces(word, letters));
    }
    return lines;
  });
}

function pieces(word: string, letters: number): string[] {
  if (lengthOf(word) <= letters) return [word];
  const parts = [""];
  for (const letter of word) {
    const longer = parts[parts.length - 1] + letter;
    if (lengthOf(longer) <= letters) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

/** An ideograph counts as nearly two letters. */
const lengthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter >= "\u2e80" ? 1.8 : 1), 0);

/** The title above the chart. */
export function titleOption(chart: ChartState, look: ChartLook) {
  return {
    show: isTitled(chart),
    text: titleLines(chart, look).join("\n"),
    left: "center",
    top: edge - 4,
    textStyle: {
      color: chart.titleColor ?? look.text,
      fontSize: titleSize(chart),
      lineHeight: titleSize(chart) * lineHeight,
      fontWeight: chart.titleBold ? "bold" : "normal",
      fontFamily: chartFont,
      ...fontOption(chart.titleLook?.font),
      ...(chart.titleShadow && {
        textShadowColor: "#00000066",
        textShadowBlur: 3,
        textShadowOffsetX: 2,
      }),
    },
    ...(chart.titleLook?.fill && { backgroundColor: chart.titleLook.fill }),
    ...borderOption(chart.titleLook?.border),
  };
}

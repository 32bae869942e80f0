import type { ChartAxisState } from "../../model/sheet-states";
import { first, type XmlElement } from "../../server/read-xml";
import { tickLabelPositions } from "../xml/chart-words";
import { wordFor } from "../xml/page-words";
import { fontOf, textOf } from "./read-drawing-text";
import { isSet } from "../xml/flag";

/** The size of an axis title of which nothing is said. */
const usualTitleSize = 10;

export function readAxis(axis: XmlElement): ChartAxisState {
  const value = (path: string) => first(axis, path)?.attributes.val;
  const number = (path: string) => (value(path) === undefined ? null : Number(value(path)));
  const title = first(axis, "title");
  const format = first(axis, "numFmt")?.attributes;
  const labels = fontOf(axis);
  const titleSize = fontOf(title).size;
  const majorUnit = number("majorUnit");
  return {
    visible: !isSet(value("delete")),
    title: title ? textOf(title) : "",
    titleVisible: title !== undefined,
    numberFormat: format && !isSet(format.sourceLinked) ? (format.formatCode ?? null) : null,
    minimum: number("scaling/min"),
    maximum: number("scaling/max"),
    majorGridlines: first(axis, "majorGridlines") !== undefined,
    reversed: value("scaling/orientation") === "maxMin",
    tickLabelPosition: wordFor(tickLabelPositions, value("tickLblPos") ?? "nextTo") ?? "NextToAxis",
    fontSize: labels.size ?? null,
    ...(labels.color !== undefined && { fontColor: labels.color }),
    ...(titleSize !== undefined && titleSize !== usualTitleSize && { titleFontSize: titleSize }),
    ...categoryType(axis),
    ...(majorUnit !== null && { majorUnit }),
  };
}

/** Whether categories are texts or days; it is said only where the chart does not find out by itself. */
function categoryType(axis: XmlElement): Pick<ChartAxisState, "categoryType"> {
  if (isSet(first(axis, "auto")?.attributes.val, true)) return {};
  if (axis.name === "dateAx") return { categoryType: "DateAxis" };
  return axis.name === "catAx" ? { categoryType: "TextAxis" } : {};
}

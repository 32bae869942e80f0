import type { ChartAxisState } from "../../model/sheet-states";
import { tickLabelPositions } from "../xml/chart-words";
import { element, valued, type Xml } from "../xml/xml-text";
import { solidFill, textPropertiesXml, titleXml } from "./drawing-text-xml";

/** Where an axis lies and which one it crosses. */
export interface AxisPlace {
  id: number;
  crossed: number;
  side: "l" | "r" | "b" | "t";
  /** The number format of the cells, which holds where the axis has none of its own. */
  format: string;
  /** At the far end of the other axis, as the value axis of a second group is. */
  far?: boolean;
  hidden?: boolean;
}

const gray = "#D9D9D9";

/** An axis of categories, or of days where the chart is asked for them. */
export function categoryAxisXml(axis: ChartAxisState, place: AxisPlace): Xml {
  const { categoryType = "Automatic" } = axis;
  const isDates = categoryType === "DateAxis";
  const special = isDates
    ? [valued("c:auto", false), valued("c:lblOffset", 100)]
    : [
        valued("c:auto", categoryType === "Automatic"),
        valued("c:lblAlgn", "ctr"),
        valued("c:lblOffset", 100),
        valued("c:noMultiLvlLbl", false),
      ];
  return element(isDates ? "c:dateAx" : "c:catAx", {}, commonXml(axis, place), ...special);
}

/** An axis of values. The values of bars stand between the ticks, those of points at them. */
export function valueAxisXml(
  axis: ChartAxisState,
  place: AxisPlace,
  crossBetween: "between" | "midCat"
): Xml {
  return element(
    "c:valAx",
    {},
    commonXml(axis, place),
    valued("c:crossBetween", crossBetween),
    axis.majorUnit ? valued("c:majorUnit", axis.majorUnit) : null
  );
}

function commonXml(
  axis: ChartAxisState,
  { id, crossed, side, format, far, hidden }: AxisPlace
): Xml {
  const { minimum, maximum, numberFormat } = axis;
  const scaling = element(
    "c:scaling",
    {},
    valued("c:orientation", axis.reversed ? "maxMin" : "minMax"),
    maximum === null ? null : valued("c:max", maximum),
    minimum === null ? null : valued("c:min", minimum)
  );
  const gridlines = element(
    "c:majorGridlines",
    {},
    element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(gray)))
  );
  const title = { size: axis.titleFontSize ?? 10, bold: false };
  return [
    valued("c:axId", id),
    scaling,
    valued("c:delete", hidden ?? !axis.visible),
    valued("c:axPos", side),
    axis.majorGridlines && !hidden ? gridlines : "",
    axis.titleVisible && axis.title !== "" ? titleXml(axis.title, title) : "",
    element("c:numFmt", {
      formatCode: numberFormat ?? format,
      sourceLinked: numberFormat === null,
    }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", tickLabelPositions[axis.tickLabelPosition] ?? "nextTo"),
    textPropertiesXml({ size: axis.fontSize, color: axis.fontColor }) ?? "",
    valued("c:crossAx", crossed),
    valued("c:crosses", far ? "max" : "autoZero"),
  ].join("");
}

import type { ChartState } from "../../model/sheet-states";
import { blanks, legendPositions } from "../xml/chart-words";
import { namespaces } from "../xml/namespaces";
import { element, valued, type Xml } from "../xml/xml-text";
import type { ChartCache } from "./chart-cache";
import { textPropertiesXml, titleXml } from "./drawing-text-xml";
import { plotAreaXml } from "./plot-area-xml";

/** The part of one chart: native, so that Excel draws and edits it. */
export function chartXml(chart: ChartState, cache: ChartCache): Xml {
  const titled = chart.titleVisible;
  const title = { size: chart.titleFontSize, bold: chart.titleBold, color: chart.titleColor };
  return element(
    "c:chartSpace",
    {
      "xmlns:c": namespaces.chart,
      "xmlns:a": namespaces.drawing,
      "xmlns:r": namespaces.relationships,
    },
    valued("c:date1904", false),
    valued("c:roundedCorners", false),
    element(
      "c:chart",
      {},
      titled ? titleXml(chart.title, title) : null,
      valued("c:autoTitleDeleted", !titled),
      plotAreaXml(chart, cache),
      chart.legendVisible ? legendXml(chart) : null,
      valued("c:plotVisOnly", true),
      valued("c:dispBlanksAs", blanks[chart.displayBlanksAs]),
      chart.displayBlanksAs === "NotPlotted" ? missingAsBlankXml : null
    )
  );
}

const young = "http://schemas.microsoft.com/office/drawing/2017/03/chart";

/** #N/A is a gap like an empty cell, as in every new chart of Excel; the format had lines drawn across it. */
const missingAsBlankXml = element(
  "c:extLst",
  {},
  element(
    "c:ext",
    { uri: "{56B9EC1D-385E-4148-901F-78D8002777C0}", "xmlns:c16r3": young },
    element("c16r3:dataDisplayOptions16", {}, valued("c16r3:dispNaAsBlank", true))
  )
);

const legendXml = ({ legendPosition, legendOverlay, legendFontSize }: ChartState): Xml =>
  element(
    "c:legend",
    {},
    valued("c:legendPos", legendPositions[legendPosition] ?? "b"),
    valued("c:overlay", legendOverlay ?? false),
    textPropertiesXml({ size: legendFontSize })
  );

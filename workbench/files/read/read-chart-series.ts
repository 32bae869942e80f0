import { parseAddress } from "../../model/address";
import { newSeries } from "../../model/charts/new-chart";
import type { ChartSeriesState, RangeState } from "../../model/sheet-states";
import { first, type XmlElement } from "../../server/read-xml";
import { dashes, labelPositions, markerSymbols, type ChartForm } from "../xml/chart-words";
import { emuPoints } from "../xml/lengths";
import { wordFor } from "../xml/page-words";
import { colorIn } from "./read-drawing-text";
import { isSet } from "../xml/flag";

/** Reads one series; null for one that refers to no cells of this workbook. */
export function readSeries(
  ser: XmlElement,
  form: ChartForm,
  sheetIds: ReadonlyMap<string, string>
): ChartSeriesState | null {
  const range = (path: string) => rangeIn(first(ser, path), sheetIds);
  const values = range("val");
  if (!values) return null;
  const name = range("tx") ?? first(ser, "tx/v")?.text ?? "";
  const isLine = form.element === "lineChart";
  return {
    ...newSeries(name, values, range("cat")),
    color: colorIn(first(ser, isLine ? "spPr/ln" : "spPr")),
    ...(isLine && lineOf(first(ser, "spPr/ln"))),
    ...(isLine && { markerStyle: markerOf(ser, form) }),
    ...labelsOf(first(ser, "dLbls")),
  };
}

function rangeIn(
  source: XmlElement | undefined,
  sheetIds: ReadonlyMap<string, string>
): RangeState | null {
  const reference =
    first(source, "numRef/f") ?? first(source, "strRef/f") ?? first(source, "multiLvlStrRef/f");
  const address = reference && parseAddress(reference.text);
  const sheetId = sheetIds.get(address?.sheet?.toLowerCase() ?? "");
  if (!address || !sheetId) return null;
  const { row, column, rows, columns } = address;
  return { sheetId, row, column, rows, columns };
}

function lineOf(line: XmlElement | undefined): Pick<ChartSeriesState, "lineWeight" | "lineStyle"> {
  const width = line?.attributes.w;
  const dash = first(line, "prstDash")?.attributes.val;
  const style = first(line, "noFill") ? "None" : dash ? wordFor(dashes, dash) : null;
  return { lineWeight: width === undefined ? null : emuPoints(Number(width)), lineStyle: style };
}

/** The mark of a series where it is not that of the chart's type. */
function markerOf(ser: XmlElement, { markers }: ChartForm): string | null {
  const symbol = first(ser, "marker/symbol")?.attributes.val;
  if (symbol === "none") return markers ? "None" : null;
  const style = symbol === undefined ? null : wordFor(markerSymbols, symbol);
  return style ?? (markers ? null : "Automatic");
}

function labelsOf(
  labels: XmlElement | undefined
): Pick<ChartSeriesState, "hasDataLabels" | "dataLabelFormat" | "dataLabelPosition"> {
  const format = first(labels, "numFmt")?.attributes;
  const position = first(labels, "dLblPos")?.attributes.val;
  const shown = isSet(first(labels, "showVal")?.attributes.val);
  return {
    hasDataLabels: shown,
    dataLabelFormat: shown && !isSet(format?.sourceLinked) ? (format?.formatCode ?? null) : null,
    dataLabelPosition: shown && position ? wordFor(labelPositions, position) : null,
  };
}

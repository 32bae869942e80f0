import { newLimits } from "./icon-sets";
import type { Box } from "../address";
import type { ConditionalFormatState, ConditionalPaint } from "../sheet-states";

const noPaint = (): ConditionalPaint => ({
  fontColor: null,
  fillColor: null,
  bold: null,
  italic: null,
  numberFormat: null,
});

/** A conditional format of a type of Excel.ConditionalFormatType, which so far paints nothing; null for no such type. */
export function newConditionalFormat(
  id: string,
  box: Box,
  type: string
): ConditionalFormatState | null {
  const common = { id, ranges: [box], priority: 0, stopIfTrue: false };
  switch (type) {
    case "Custom":
      return { ...common, kind: "Custom", formula: "", paint: noPaint() };
    case "CellValue":
      return {
        ...common,
        kind: "CellValue",
        operator: "Between",
        formula1: "",
        formula2: null,
        paint: noPaint(),
      };
    case "ContainsText":
      return { ...common, kind: "ContainsText", operator: "Contains", text: "", paint: noPaint() };
    case "ColorScale":
      return {
        ...common,
        kind: "ColorScale",
        minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
        maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
      };
    case "DataBar":
      return {
        ...common,
        kind: "DataBar",
        color: "#638EC6",
        negativeColor: "#FF0000",
        showValue: true,
      };
    case "TopBottom":
      return { ...common, kind: "TopBottom", rank: 10, type: "TopItems", paint: noPaint() };
    case "PresetCriteria":
      return { ...common, kind: "PresetCriteria", criterion: "AboveAverage", paint: noPaint() };
    case "IconSet":
      return {
        ...common,
        kind: "IconSet",
        style: "ThreeTrafficLights1",
        reversed: false,
        showValue: true,
        limits: newLimits("ThreeTrafficLights1"),
      };
    default:
      return null;
  }
}

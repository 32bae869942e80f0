import { boxAddress, cellName } from "../../model/address";
import type {
  ColorScalePoint,
  ConditionalFormatState,
  ConditionalPaint,
} from "../../model/sheet-states";
import { storedFormula, type FormulaSetting } from "../formulas/stored-formula";
import { argbOf } from "../xml/argb-color";
import { comparisons, scalePoints } from "../xml/rule-words";
import { cellTextXml, element, type Xml } from "../xml/xml-text";
import { iconSetXml, presetXml, topBottomXml } from "./ranked-rules-xml";
import { dataBarXml } from "./data-bar-xml";
import type { StyleSheet } from "./style-sheet";

interface RuleSetting {
  styles: StyleSheet;
  formulas: FormulaSetting;
}

/** The conditional formats of a sheet, the first above the others. */
export function conditionalFormatsXml(
  states: readonly ConditionalFormatState[],
  setting: RuleSetting
): Xml {
  return states
    .map((state, i) => {
      const sqref = state.ranges.map((box) => boxAddress(box)).join(" ");
      const common = { priority: i + 1, stopIfTrue: state.stopIfTrue || null };
      return element("conditionalFormatting", { sqref }, ruleXml(state, common, setting));
    })
    .join("");
}

type Common = Record<string, number | boolean | null>;

function ruleXml(
  state: ConditionalFormatState,
  common: Common,
  { styles, formulas }: RuleSetting
): Xml {
  const formula = (text: string) =>
    element("formula", {}, cellTextXml(storedFormula(text, formulas)));
  const painted = (paint: ConditionalPaint) => ({
    dxfId: styles.difference(differenceXml(paint, styles)),
    ...common,
  });
  switch (state.kind) {
    case "Custom":
      return element(
        "cfRule",
        { type: "expression", ...painted(state.paint) },
        formula(state.formula)
      );
    case "CellValue":
      return element(
        "cfRule",
        { type: "cellIs", ...painted(state.paint), operator: comparisons[state.operator] },
        formula(state.formula1),
        state.formula2 === null || state.formula2 === "" ? null : formula(state.formula2)
      );
    case "ContainsText":
      return textRuleXml(state, painted(state.paint), formula);
    case "ColorScale":
      return element("cfRule", { type: "colorScale", ...common }, colorScaleXml(state, formulas));
    case "DataBar":
      return dataBarXml(state, common);
    case "TopBottom":
      return topBottomXml(state, painted(state.paint));
    case "PresetCriteria":
      return presetXml(state, painted(state.paint), formula);
    case "IconSet":
      return iconSetXml(state, common, formulas);
  }
}

/** What paints over a cell, as a difference to how it looks. */
function differenceXml(paint: ConditionalPaint, styles: StyleSheet): Xml {
  const { bold, italic, fontColor, fillColor, numberFormat } = paint;
  const flag = (name: string, on: boolean | null) =>
    on === null ? null : element(name, on ? {} : { val: false });
  const hasFont = bold !== null || italic !== null || fontColor !== null;
  return element(
    "dxf",
    {},
    hasFont
      ? element(
          "font",
          {},
          flag("b", bold),
          flag("i", italic),
          fontColor && element("color", { rgb: argbOf(fontColor) })
        )
      : null,
    numberFormat === null
      ? null
      : element("numFmt", {
          numFmtId: styles.numberFormat(numberFormat),
          formatCode: numberFormat,
        }),
    fillColor &&
      element(
        "fill",
        {},
        element(
          "patternFill",
          { patternType: "solid" },
          element("fgColor", { rgb: argbOf(fillColor) }),
          element("bgColor", { rgb: argbOf(fillColor) })
        )
      )
  );
}

type TextRule = Extract<ConditionalFormatState, { kind: "ContainsText" }>;

/** Each rule about texts is written twice: by its name, and as the formula that it amounts to. */
function textRuleXml(
  { operator, text, ranges: [first] }: TextRule,
  attributes: Common,
  formula: (text: string) => Xml
): Xml {
  const cell = cellName(first?.row ?? 0, first?.column ?? 0);
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const [type, word, meaning] = {
    Contains: ["containsText", "containsText", `=NOT(ISERROR(SEARCH(${quoted},${cell})))`],
    NotContains: ["notContainsText", "notContains", `=ISERROR(SEARCH(${quoted},${cell}))`],
    BeginsWith: ["beginsWith", "beginsWith", `=LEFT(${cell},LEN(${quoted}))=${quoted}`],
    EndsWith: ["endsWith", "endsWith", `=RIGHT(${cell},LEN(${quoted}))=${quoted}`],
  }[operator];
  return element("cfRule", { type, ...attributes, operator: word, text }, formula(meaning));
}

type ColorScale = Extract<ConditionalFormatState, { kind: "ColorScale" }>;

function colorScaleXml({ minimum, midpoint, maximum }: ColorScale, formulas: FormulaSetting): Xml {
  const points = [minimum, midpoint, maximum].filter((point) => point !== null);
  const criterion = ({ type, formula }: ColorScalePoint) =>
    element("cfvo", {
      type: scalePoints[type] ?? "num",
      val: formula === null ? null : storedFormula(formula, formulas),
    });
  const color = (point: ColorScalePoint) => element("color", { rgb: argbOf(point.color) });
  return element("colorScale", {}, ...points.map(criterion), ...points.map(color));
}

import { cellName } from "../../model/address";
import { iconSets } from "../../model/conditional-formats/icon-sets";
import type { ConditionalFormatState } from "../../model/sheet-states";
import { storedFormula, type FormulaSetting } from "../formulas/stored-formula";
import { deviationWords, presetTypes, scalePoints, timePeriods } from "../xml/rule-words";
import { element, type Xml } from "../xml/xml-text";

type StateOf<K> = Extract<ConditionalFormatState, { kind: K }>;
type Attributes = Record<string, number | boolean | null>;

export const topBottomXml = ({ rank, type }: StateOf<"TopBottom">, common: Attributes): Xml =>
  element("cfRule", {
    type: "top10",
    ...common,
    percent: type.endsWith("Percent") || null,
    bottom: type.startsWith("Bottom") || null,
    rank,
  });

/** A criterion that Excel has ready; those about single cells are also written as the formula that they amount to. */
export function presetXml(
  { criterion, ranges: [first] }: StateOf<"PresetCriteria">,
  common: Attributes,
  formula: (text: string) => Xml
): Xml {
  const cell = cellName(first?.row ?? 0, first?.column ?? 0);
  const known = presetTypes[criterion];
  if (known) {
    const text = known.formula?.replaceAll("CELL", cell);
    return element("cfRule", { type: known.type, ...common }, text ? formula(text) : null);
  }
  if (criterion.endsWith("Average")) {
    const word = Object.keys(deviationWords).find((one) => criterion.startsWith(one));
    return element("cfRule", {
      type: "aboveAverage",
      ...common,
      aboveAverage: criterion.includes("Above") ? null : false,
      equalAverage: criterion.startsWith("EqualOr") || null,
      stdDev: word ? deviationWords[word] : null,
    });
  }
  // Excel calculates a period by its name, whatever the formula says.
  const timePeriod = timePeriods[criterion];
  return element("cfRule", { type: "timePeriod", ...common, timePeriod }, formula("=TRUE"));
}

/** Three-symbol sets that came later than the format lie in an extension that is left out: they are the nearest ones. */
const nearest: Readonly<Record<string, string>> = {
  "3Stars": "3Symbols",
  "3Triangles": "3Arrows",
  "5Boxes": "5Quarters",
};

export function iconSetXml(
  { style, reversed, showValue, limits }: StateOf<"IconSet">,
  common: Attributes,
  formulas: FormulaSetting
): Xml {
  const set = iconSets[style] ?? "3TrafficLights1";
  const lowest = element("cfvo", { type: "percent", val: 0 });
  const others = limits.map(({ type, formula, operator }) =>
    element("cfvo", {
      type: scalePoints[type] ?? "num",
      val: storedFormula(formula, formulas),
      gte: operator === "GreaterThan" ? false : null,
    })
  );
  const attributes = {
    iconSet: nearest[set] ?? set,
    reverse: reversed || null,
    showValue: showValue ? null : false,
  };
  const icons = element("iconSet", attributes, lowest, ...others);
  return element("cfRule", { type: "iconSet", ...common }, icons);
}

import { iconSets } from "../../model/conditional-formats/icon-sets";
import type { ConditionalFormatState, ConditionalPaint, IconLimit } from "../../model/sheet-states";
import { all, first, type XmlElement } from "../../server/read-xml";
import { isSet } from "../xml/flag";
import { deviationWords, presetTypes, scalePoints, timePeriods } from "../xml/rule-words";

type KindOf<K> = Omit<
  Extract<ConditionalFormatState, { kind: K }>,
  "id" | "ranges" | "priority" | "stopIfTrue"
>;

/** A rule by rank or by a criterion that Excel has ready; null for one of another kind. */
export function readRankedRule(
  { attributes }: XmlElement,
  paint: ConditionalPaint
): KindOf<"TopBottom"> | KindOf<"PresetCriteria"> | null {
  const { type } = attributes;
  if (type === "top10") {
    const side = isSet(attributes.bottom) ? "Bottom" : "Top";
    const unit = isSet(attributes.percent) ? "Percent" : "Items";
    return { kind: "TopBottom", rank: Number(attributes.rank ?? 10), type: side + unit, paint };
  }
  const criterion = criterionOf(attributes);
  return criterion ? { kind: "PresetCriteria", criterion, paint } : null;
}

function criterionOf(attributes: XmlElement["attributes"]): string | undefined {
  const { type, timePeriod, stdDev } = attributes;
  if (type === "timePeriod") {
    return Object.keys(timePeriods).find((word) => timePeriods[word] === timePeriod);
  }
  if (type === "aboveAverage") {
    const side = isSet(attributes.aboveAverage, true) ? "Above" : "Below";
    const word = Object.keys(deviationWords).find((one) => deviationWords[one] === Number(stdDev));
    if (word) return `${word}StdDev${side}Average`;
    return `${isSet(attributes.equalAverage) ? "EqualOr" : ""}${side}Average`;
  }
  return Object.keys(presetTypes).find((word) => presetTypes[word].type === type);
}

export function readIconSet(
  rule: XmlElement,
  formula: (text: string) => string
): KindOf<"IconSet"> | null {
  const icons = first(rule, "iconSet");
  const set = icons?.attributes.iconSet ?? "3TrafficLights1";
  const style = Object.keys(iconSets).find((word) => iconSets[word] === set);
  if (!style) return null;
  const limits = all(rule, "iconSet/cfvo").map(({ attributes }): IconLimit => {
    const { type = "num", val = "" } = attributes;
    const word = Object.keys(scalePoints).find((one) => scalePoints[one] === type) ?? "Number";
    return {
      type: word,
      formula: word === "Formula" ? formula(val) : val,
      operator: isSet(attributes.gte, true) ? "GreaterThanOrEqual" : "GreaterThan",
    };
  });
  return {
    kind: "IconSet",
    style,
    reversed: isSet(icons?.attributes.reverse),
    showValue: isSet(icons?.attributes.showValue, true),
    limits: limits.slice(1),
  };
}

import type { Box } from "../../model/address";
import type {
  ColorScalePoint,
  ConditionalFormatState,
  ConditionalPaint,
} from "../../model/sheet-states";
import { all, first, type XmlElement } from "../../server/read-xml";
import { typedFormula, type FormulaSetting } from "../formulas/stored-formula";
import { wordFor } from "../xml/page-words";
import { comparisons, scalePoints } from "../xml/rule-words";
import { cellTextOf } from "../xml/xml-text";
import { boxesIn } from "./boxes-in";
import { isOn, readFont } from "./read-look";
import { readIconSet, readRankedRule } from "./read-ranked-rules";
import type { StyleReader } from "./style-reader";
import { isSet } from "../xml/flag";

type Kind = ConditionalFormatState extends infer State
  ? State extends ConditionalFormatState
    ? Omit<State, "id" | "ranges" | "priority" | "stopIfTrue">
    : never
  : never;

/** Reads the conditional formats of a sheet, the first above the others; kinds that the model has not are left out. */
export function readConditionalFormats(
  sheet: XmlElement,
  sheetId: string,
  styles: StyleReader,
  formulas: FormulaSetting
): ConditionalFormatState[] {
  const reader = new RuleReader(styles, formulas, negativeColors(sheet, styles));
  const rules = all(sheet, "conditionalFormatting").flatMap((group) => {
    const ranges = boxesIn(group.attributes.sqref);
    return all(group, "cfRule").map((rule) => ({ rule, ranges }));
  });
  return rules
    .sort((a, b) => Number(a.rule.attributes.priority) - Number(b.rule.attributes.priority))
    .flatMap(({ rule, ranges }) => {
      const kind = ranges.length > 0 ? reader.read(rule) : null;
      return kind ? [{ kind, ranges, stopIfTrue: isSet(rule.attributes.stopIfTrue) }] : [];
    })
    .map(({ kind, ranges, stopIfTrue }, priority) =>
      stateOf(kind, { id: `format-${sheetId}-${priority + 1}`, ranges, priority, stopIfTrue })
    );
}

const stateOf = (
  kind: Kind,
  common: { id: string; ranges: Box[]; priority: number; stopIfTrue: boolean }
): ConditionalFormatState => ({ ...common, ...kind });

/** The colours of data bars below zero, which lie in an extension, by the ids that tie the two together. */
function negativeColors(sheet: XmlElement, { colors }: StyleReader): Map<string, string> {
  const path = "extLst/ext/conditionalFormattings/conditionalFormatting/cfRule";
  return new Map(
    all(sheet, path).flatMap((rule) => {
      const color = colors.read(first(rule, "dataBar/negativeFillColor"));
      return color ? [[rule.attributes.id ?? "", color] as const] : [];
    })
  );
}

class RuleReader {
  constructor(
    private readonly styles: StyleReader,
    private readonly formulas: FormulaSetting,
    private readonly negative: ReadonlyMap<string, string>
  ) {}

  read(rule: XmlElement): Kind | null {
    const { type, operator, text = "" } = rule.attributes;
    const [formula1, formula2] = all(rule, "formula").map((f) => this.formula(f.text));
    const paint = this.paint(rule);
    switch (type) {
      case "expression":
        return formula1 ? { kind: "Custom", formula: formula1, paint } : null;
      case "cellIs": {
        const word = wordFor(comparisons, operator ?? "");
        if (!word || !formula1) return null;
        return { kind: "CellValue", operator: word, formula1, formula2: formula2 ?? null, paint };
      }
      case "containsText":
        return { kind: "ContainsText", operator: "Contains", text, paint };
      case "notContainsText":
        return { kind: "ContainsText", operator: "NotContains", text, paint };
      case "beginsWith":
        return { kind: "ContainsText", operator: "BeginsWith", text, paint };
      case "endsWith":
        return { kind: "ContainsText", operator: "EndsWith", text, paint };
      case "colorScale":
        return this.colorScale(rule);
      case "dataBar":
        return this.dataBar(rule);
      case "iconSet":
        return readIconSet(rule, (text) => this.formula(text));
      default:
        return readRankedRule(rule, paint);
    }
  }

  private formula(text: string): string {
    return typedFormula(cellTextOf(text), this.formulas);
  }

  private paint({ attributes }: XmlElement): ConditionalPaint {
    const difference = this.styles.differences[Number(attributes.dxfId ?? NaN)];
    const font = first(difference, "font");
    const pattern = first(difference, "fill/patternFill");
    const { colors } = this.styles;
    const flag = (name: string) => {
      const found = first(font, name);
      return found ? isOn(found) : null;
    };
    return {
      fontColor: font ? (readFont(font, colors).fontColor ?? null) : null,
      fillColor: colors.read(first(pattern, "bgColor")) ?? colors.read(first(pattern, "fgColor")),
      bold: flag("b"),
      italic: flag("i"),
      numberFormat: first(difference, "numFmt")?.attributes.formatCode ?? null,
    };
  }

  private colorScale(rule: XmlElement): Kind | null {
    const colors = all(rule, "colorScale/color").map((color) => this.styles.colors.read(color));
    const points = all(rule, "colorScale/cfvo").map(({ attributes }, i): ColorScalePoint => {
      const type = wordFor(scalePoints, attributes.type ?? "") ?? "Number";
      const isFormula = type === "Formula" && attributes.val !== undefined;
      const formula = isFormula ? this.formula(attributes.val) : (attributes.val ?? null);
      const bare = type === "LowestValue" || type === "HighestValue";
      return { type, formula: bare ? null : formula, color: colors[i] ?? "#FFFFFF" };
    });
    if (points.length < 2) return null;
    const midpoint = points.length > 2 ? points[1] : null;
    return { kind: "ColorScale", minimum: points[0], midpoint, maximum: points[points.length - 1] };
  }

  private dataBar(rule: XmlElement): Kind | null {
    const bar = first(rule, "dataBar");
    const id = first(rule, "extLst/ext/id")?.text ?? "";
    return {
      kind: "DataBar",
      color: this.styles.colors.read(first(bar, "color")) ?? "#638EC6",
      negativeColor: this.negative.get(id) ?? null,
      showValue: isSet(bar?.attributes.showValue, true),
    };
  }
}

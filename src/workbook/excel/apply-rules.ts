import { HEAT, PAINTS } from "../looks";
import type { PlannedArea, PlannedRule } from "../plan";

/** Puts rules on a sheet of ours, in place of those that their areas have. The first one counts most. */
export function applyRules(sheet: Excel.Worksheet, rules: readonly PlannedRule[]): void {
  const rangeOf = ({ row, column, rows, columns }: PlannedArea) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  for (const { area } of rules) rangeOf(area).conditionalFormats.clearAll();
  // Excel puts each new one on top of the others.
  for (const rule of [...rules].reverse()) {
    const formats = rangeOf(rule.area).conditionalFormats;
    if (rule.kind === "heat") {
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: HEAT.low },
        maximum: { type: "HighestValue", color: HEAT.high },
      };
      continue;
    }
    const { custom } = formats.add("Custom");
    const paint = PAINTS[rule.paint];
    custom.rule.formula = rule.formula;
    if (paint.color) custom.format.font.color = paint.color;
    if (paint.fill) custom.format.fill.color = paint.fill;
    if (paint.italic) custom.format.font.italic = true;
    if (paint.bold) custom.format.font.bold = true;
  }
}

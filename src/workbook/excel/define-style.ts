import { LOOKS } from "../looks";
import type { Look } from "../plan";

/**
 * Adds a named style. It says nothing of number formats, so that cells keep theirs; the analyst may change it in Excel's
 * gallery of cell styles, and it is not defined again.
 */
export function defineStyle(workbook: Excel.Workbook, look: Look): void {
  const definition = LOOKS[look];
  workbook.styles.add(definition.style);
  const style = workbook.styles.getItem(definition.style);
  style.includeNumber = false;
  style.includeProtection = false;
  if (definition.bold) style.font.bold = true;
  if (definition.italic) style.font.italic = true;
  if (definition.size) style.font.size = definition.size;
  if (definition.color) style.font.color = definition.color;
  if (definition.fill) style.fill.color = definition.fill;
  if (definition.align) style.horizontalAlignment = definition.align;
  if (definition.vertical) style.verticalAlignment = definition.vertical;
  if (definition.wrap) style.wrapText = true;
  if (definition.line) {
    const line = style.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.color = definition.line;
  }
}

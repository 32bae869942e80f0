import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type IStyleData,
} from "@univerjs/core";
import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
// Brings with it the drawing of bars in cells.
import "@univerjs/sheets-conditional-formatting";
import { CellReading } from "../../model/cell-reading";
import type { CellIcon, CellPaint } from "../../model/conditional-formats/cell-paint";
import { ConditionalPaints } from "../../model/conditional-formats/conditional-paints";
import { formulasOf } from "../../model/conditional-formats/paint-formulas";
import { FormulaVerdicts } from "../../model/conditional-formats/formula-verdicts";
import { intersection } from "../../model/address";
import type { Engine } from "../../model/engine";
import type { SheetState } from "../../model/sheet-states";
import type { Workbook } from "../../model/workbook";

/** After spilled values and their formats have been put into the cell, before a number is made a text (10). */
const afterSpilledFormats = 40;

/**
 * Paints the conditional formats over the cells of the sheet in front. The rules are judged here and not by the plug-in
 * of the engine, which does not see spilled values.
 */
export function showConditionalFormats(book: Workbook, changed: (work: () => void) => void): void {
  const { engine } = book;
  const verdicts = new FormulaVerdicts(
    engine,
    () => refresh(),
    (formula) => book.cannotAnswerAtOnce(formula)
  );
  let paints: { sheetId: string; of: ConditionalPaints } | null = null;
  let shown = false;

  const paintsOf = (sheetId: string): ConditionalPaints => {
    if (paints?.sheetId === sheetId) return paints.of;
    const cells = new CellReading(engine, sheetId);
    const formats = withinSheet(engine, sheetId, book.states.of(sheetId));
    const of = new ConditionalPaints(formats, {
      value: (row, column) => cells.value(row, column),
      text: (row, column) => cells.text(row, column),
      formula: (...asked) => verdicts.at(sheetId, ...asked),
    });
    paints = { sheetId, of };
    return of;
  };
  const refresh = () => {
    paints = null;
    const { id } = book.worksheets.getActiveWorksheet();
    const formats = withinSheet(engine, id, book.states.of(id));
    if (formats.length === 0 && !shown) return;
    const wanted = formats.flatMap((format) =>
      formulasOf(format).map((formula) => ({ formula, ranges: format.ranges }))
    );
    verdicts.keep(id, wanted);
    shown = formats.length > 0;
    repaint(book);
  };
  changed(refresh);

  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterSpilledFormats,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col, workbook }, next) {
      if (unitId !== engine.unitId || !shown) return next(cell);
      const paint = paintsOf(subUnitId).at(row, col);
      if (!paint) return next(cell);
      const own = (cell && workbook.getStyles().getStyleByCell(cell)) ?? {};
      return next(painted(cell ?? {}, own, paint));
    },
  });
}

/** Of whole columns only the cells that the engine's sheet has are looked at. */
function withinSheet(engine: Engine, sheetId: string, { conditionalFormats }: SheetState) {
  const sheet = engine.sheet(sheetId);
  const all = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  return conditionalFormats
    .map((format) => ({
      ...format,
      ranges: format.ranges.flatMap((box) => intersection(box, all) ?? []),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}

function painted(
  cell: ICellDataForSheetInterceptor,
  own: IStyleData,
  paint: CellPaint
): ICellDataForSheetInterceptor {
  const s: IStyleData = { ...own };
  if (paint.fillColor) s.bg = { rgb: paint.fillColor };
  if (paint.fontColor) s.cl = { rgb: paint.fontColor };
  if (paint.bold !== null) s.bl = paint.bold ? 1 : 0;
  if (paint.italic !== null) s.it = paint.italic ? 1 : 0;
  if (paint.numberFormat) s.n = { pattern: paint.numberFormat };
  const icon = paint.icon && { iconSet: iconOption(paint.icon, !paint.hidesValue) };
  if (!paint.bar) {
    const hidden = {
      fontRenderExtension: { ...cell.fontRenderExtension, isSkip: paint.hidesValue },
    };
    return { ...cell, s, ...(icon && { ...icon, ...hidden }) };
  }
  const { color, start, length } = paint.bar;
  const dataBar = {
    color,
    startPoint: start,
    value: shareOfSide(start, length),
    isGradient: false,
  };
  const fontRenderExtension = { ...cell.fontRenderExtension, isSkip: paint.hidesValue };
  return {
    ...cell,
    s,
    ...icon,
    fontRenderExtension,
    dataBar: { ...dataBar, isShowValue: !paint.hidesValue },
  } as ICellDataForSheetInterceptor;
}

/** The engine has the icon of the greatest values first, but in ratings. */
function iconOption({ set, level }: CellIcon, isShowValue: boolean) {
  const fromBelow = set.endsWith("Rating");
  const iconId = String(fromBelow ? level : Number(set[0]) - 1 - level);
  return { iconType: set, iconId, isShowValue };
}

/** The engine draws a bar in percent of the side of the axis on which it lies. */
function shareOfSide(start: number, length: number): number {
  const side = length < 0 ? start : 100 - start;
  return side === 0 ? 0 : (length / side) * 100;
}

function repaint({ engine }: Workbook): void {
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.unitId);
  render?.with(SheetSkeletonManagerService).reCalculate();
  render?.mainComponent?.makeDirty();
}

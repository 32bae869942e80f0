import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** After the engine has put the spilled value into the cell (100), before a number is made a text (10). */
const afterSpilling = 50;

/**
 * Draws spilled cells in the number format that their formula asked for. The engine keeps it with the spilled value, but
 * draws the value alone: of a column of dates only the first would be shown as one.
 */
export function showSpilledFormats(univer: Univer): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterSpilling,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col, workbook }, next) {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      if (!cell || !spilled?.s) return next(cell);
      const styles = workbook.getStyles();
      const own = styles.getStyleByCell(cell);
      const asked = styles.getStyleByCell(spilled)?.n;
      return next(own?.n || !asked ? cell : { ...cell, s: { ...own, n: asked } });
    },
  });
}

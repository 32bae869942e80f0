import { InterceptorEffectEnum, numfmt, type Univer } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** After the engine has put the spilled value into the cell (100), before a number is made a text (10). */
const afterSpilling = 50;

/**
 * Draws spilled cells in the number format that their formula asked for: the engine keeps it with the spilled value, but
 * draws the value alone, and of a column of dates only the first would be shown as one. A number whose format shows nothing
 * (`;;;`) is not drawn; the engine would draw it plain.
 */
export function showSpilledFormats(univer: Univer): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterSpilling,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col, workbook }, next) {
      if (!cell) return next(cell);
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const styles = workbook.getStyles();
      const own = styles.getStyleByCell(cell);
      const asked = spilled?.s ? styles.getStyleByCell(spilled)?.n : undefined;
      const { pattern } = own?.n ?? asked ?? {};
      const shown = own?.n || !asked ? cell : { ...cell, s: { ...own, n: asked } };
      return next(showsNothing(pattern, cell.v) ? { ...shown, v: "" } : shown);
    },
  });
}

/** Only a format with an empty part can show nothing: others need not be tried for each cell that is drawn. */
const showsNothing = (pattern: string | undefined, value: unknown): boolean =>
  pattern !== undefined &&
  typeof value === "number" &&
  /^;|;;|;$/.test(pattern) &&
  numfmt.format(pattern, value) === "";

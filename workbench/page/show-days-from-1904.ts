import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { looksLikeDates } from "../model/date-format";
import { daysTo1904 } from "../model/days-from-1904";

/** After spilled values and all formats have been put into the cell, before a number is made a text (10). */
const beforeText = 20;

/** Draws the days of a workbook that counts them from 1904: the engine itself counts from 1900. */
export function showDaysFrom1904(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: beforeText,
    effect: InterceptorEffectEnum.Value,
    handler(cell, { workbook }, next) {
      if (typeof cell?.v !== "number") return next(cell);
      const format = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
      return next(looksLikeDates(format) ? { ...cell, v: cell.v + daysTo1904 } : cell);
    },
  });
}

import type { Cell } from "../entered";
import { LOOKS } from "../looks";
import type { Area, WriteOrder } from "../write-order";
import { applyRules } from "./apply-rules";
import { defineStyle } from "./define-style";
import { addChart, drawChart } from "./draw-chart";
import { findCell, findRange } from "./find-range";
import { layOutPage } from "./lay-out-page";
import { offerList } from "./offer-list";

/** Queues what one order asks for; Excel does it at the next sync. */
export function carryOut(workbook: Excel.Workbook, order: WriteOrder): void {
  const { worksheets, tables, names } = workbook;
  const rangeAt = (at: Area) => findRange(workbook, at);
  switch (order.do) {
    case "addSheet":
      worksheets.add(order.sheet);
      return;
    case "dropSheet":
      worksheets.getItemOrNullObject(order.sheet).delete();
      return;
    case "show":
      worksheets.getItem(order.sheet).activate();
      return;
    case "arrange":
      arrange(worksheets.getItem(order.sheet), order.widths, order.frozenRows);
      return;
    case "enter":
      enterCells(rangeAt(order.at), order.as, order.cells);
      return;
    case "format":
      // One format for all cells is a text where the types ask for a grid.
      rangeAt(order.at).numberFormat = order.format as string[][];
      return;
    case "look":
      rangeAt(order.at).style = order.look ? LOOKS[order.look].style : "Normal";
      return;
    case "addStyle":
      defineStyle(workbook, order.look);
      return;
    case "merge":
      rangeAt(order.at).merge();
      return;
    case "unmerge":
      rangeAt(order.at).unmerge();
      return;
    case "rowHeight":
      rangeAt(order.at).format.rowHeight = order.height;
      return;
    case "addChart":
      addChart(worksheets.getItem(order.sheet), order.chart, rangeAt);
      return;
    case "chart":
      drawChart(worksheets.getItem(order.sheet), order, rangeAt);
      return;
    case "dropChart":
      worksheets.getItem(order.sheet).charts.getItemOrNullObject(order.chart).delete();
      return;
    case "rules":
      applyRules(worksheets.getItem(order.sheet), order.rules);
      return;
    case "list":
      offerList(worksheets.getItem(order.sheet), order.list, rangeAt);
      return;
    case "page":
      layOutPage(worksheets.getItem(order.sheet), order.page);
      return;
    case "plain":
      worksheets.getItem(order.sheet).showGridlines = false;
      return;
    case "comment":
      workbook.comments.add(findCell(workbook, order), order.text);
      return;
    case "dropComment":
      workbook.comments.getItemByCell(findCell(workbook, order)).delete();
      return;
    case "setting":
      workbook.settings.add(order.key, order.value);
      return;
    case "clear":
      rangeAt(order.at).clear("Contents");
      return;
    case "addTable": {
      const table = tables.add(rangeAt(order.at), true);
      table.name = order.table;
      table.style = order.style;
      return;
    }
    case "dropTable":
      tables.getItemOrNullObject(order.table).delete();
      return;
    case "resize": {
      const table = tables.getItem(order.table);
      table.resize(table.getHeaderRowRange().getResizedRange(order.rows, 0));
      return;
    }
    case "totals":
      tables.getItem(order.table).showTotals = order.shown;
      return;
    case "addColumn":
      tables.getItem(order.table).columns.add(undefined, undefined, order.header);
      return;
    case "dropColumn":
      tables.getItem(order.table).columns.getItemOrNullObject(order.header).delete();
      return;
    case "addName":
      names.add(
        order.name,
        worksheets
          .getItem(order.sheet)
          .getRangeByIndexes(order.row, order.column, order.rows ?? 1, order.columns ?? 1)
      );
      return;
    case "leadName":
      names.getItem(order.name).formula = order.to;
      return;
    case "dropName":
      names.getItemOrNullObject(order.name).delete();
      return;
    case "enterName": {
      const range = names.getItem(order.name).getRange();
      if (order.format !== undefined) range.numberFormat = [[order.format]];
      range.values = [[order.cell]];
      return;
    }
    case "recalculateSheet":
      worksheets.getItem(order.sheet).calculate(true);
      return;
  }
}

function arrange(sheet: Excel.Worksheet, widths: readonly number[], frozenRows: number): void {
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
}

function enterCells(
  range: Excel.Range,
  as: "values" | "formulas" | "formulasR1C1",
  cells: readonly (readonly Cell[])[]
): void {
  range[as] = cells.map((row) => [...row]);
}

/** A column width in points, as Excel's object model wants it, from one in characters of the standard font. */
function pointsOf(characters: number): number {
  return Math.round(characters * 5.25 + 4);
}

import { CellValueType, type ICellData } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { spanOf } from "../../model/address";
import type { Range } from "../../model/range";
import type { ListChoice } from "../../model/validation/list-choices";

/**
 * Enters an item of a list as if it were typed, so that it can be undone. A date is entered as the number that it is; a
 * cell without a format of its own takes that of the source.
 */
export function chooseItem(cell: Range, { value, format }: ListChoice): void {
  const { engine, id } = cell.worksheet;
  const type =
    typeof value === "number"
      ? CellValueType.NUMBER
      : typeof value === "boolean"
        ? CellValueType.BOOLEAN
        : CellValueType.STRING;
  const plain = cell.numberFormat[0][0] === "General" && format !== "General";
  const entered: ICellData = {
    v: typeof value === "boolean" ? Number(value) : value,
    t: type,
    f: null,
    si: null,
    p: null,
    ...(plain ? { s: { n: { pattern: format } } } : {}),
  };
  engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: engine.unitId,
    subUnitId: id,
    range: spanOf(cell.box),
    value: entered,
  });
}

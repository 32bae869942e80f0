import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { spanOf } from "../model/address";
import { engineStyle } from "./engine-look";
import { isError, type CellContent, type CellFile, type CellLook } from "./workbook-file";

type CellMatrix = Record<number, Record<number, ICellData>>;

/** The cells of a sheet in the engine's own form: what was entered apart from what was spilled. */
export interface EngineCells {
  entered: CellMatrix;
  spilled: CellMatrix;
  /** The room of each spill, by the row and column of its formula. */
  ranges: Record<number, Record<number, ReturnType<typeof spanOf>>>;
}

/** The looks of a workbook, each under an id. */
export class EngineStyles {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  id(look: CellLook): string | undefined {
    const style = engineStyle(look);
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `s${this.ids.size + 1}`;
      this.ids.set(key, id);
      this.styles[id] = style;
    }
    return id;
  }
}

export function engineCells(cells: readonly CellFile[], styles: EngineStyles): EngineCells {
  const made: EngineCells = { entered: {}, spilled: {}, ranges: {} };
  for (const cell of cells) {
    const { row, column, content, look, formula, spill, spilled } = cell;
    const value = engineValue(content);
    const styled = look ? styledAs(look, styles) : {};
    if (spill || spilled) put(made.spilled, row, column, value);
    if (spill) {
      (made.ranges[row] ??= {})[column] = spanOf({ row, column, ...spill });
    }
    const own = spilled ? styled : { ...value, ...(formula && { f: formula }), ...styled };
    if (Object.keys(own).length > 0) put(made.entered, row, column, own);
  }
  return made;
}

function put(matrix: CellMatrix, row: number, column: number, cell: ICellData): void {
  (matrix[row] ??= {})[column] = cell;
}

function engineValue(content: CellContent): ICellData {
  if (content === null) return {};
  if (isError(content)) return { v: content.error, t: CellValueType.STRING };
  if (typeof content === "number") return { v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: content, t: CellValueType.STRING };
}

function styledAs(look: CellLook, styles: EngineStyles): ICellData {
  const s = styles.id(look);
  const style = look.styleName;
  return { ...(s && { s }), ...(style && { custom: { style } }) };
}

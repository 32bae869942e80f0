import type { IWorkbookData } from "@univerjs/core";
import { SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import type { Engine } from "./engine";
import type { WorkbookProtectionState } from "./workbook-protection";
import type { SheetState, StyleState } from "./sheet-states";

/** What formulas have spilled; the engine's own file leaves it out. */
interface SavedSpills {
  ranges: unknown;
  cells: unknown;
}

/** A whole workbook as plain data: the engine's file, and beside it what only Excel's model knows. */
export interface WorkbookSnapshot {
  engine: Partial<IWorkbookData>;
  spills: SavedSpills;
  activeSheet: string;
  /** Days are counted from 1904. */
  date1904?: true;
  settings: Record<string, unknown>;
  customXmlParts: Record<string, string>;
  customProperties: Record<string, unknown>;
  /** By the id of the sheet. Snapshots of before have neither these nor styles. */
  sheets?: Record<string, SheetState>;
  styles?: StyleState[];
  /** Absent: automatic, and not protected. */
  calculationMode?: string;
  protection?: WorkbookProtectionState | null;
}

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The engine's part. Formulas keep the values that they had, as in an .xlsx file. */
export function saveEngine(
  engine: Engine
): Pick<WorkbookSnapshot, "engine" | "spills" | "activeSheet"> {
  const book = engine.instance.univerAPI.getWorkbook(engine.unitId);
  if (!book) throw new Error("The workbook is gone from the engine.");
  return copyOf({
    engine: book.save(),
    spills: {
      ranges: engine.formulas.getArrayFormulaRange()[engine.unitId] ?? {},
      cells: engine.formulas.getArrayFormulaCellData()[engine.unitId] ?? {},
    },
    activeSheet: engine.book.getActiveSheet().getSheetId(),
  });
}

/**
 * Puts spilled values back. A formula with a value is not calculated on opening, its spill would stay empty; formulas
 * whose value is empty or 0 the engine calculates anyhow.
 */
export function restoreSpills(engine: Engine, { ranges, cells }: SavedSpills): void {
  engine.run(
    SetArrayFormulaDataMutation.id,
    {
      arrayFormulaRange: { [engine.unitId]: ranges },
      arrayFormulaCellData: { [engine.unitId]: cells },
    },
    { onlyLocal: true }
  );
}

import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  IFormulaCurrentConfigService,
  IFunctionService,
  Interpreter,
  Lexer,
  NullValueObject,
  generateAstNode,
  type ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { maxColumns, maxRows } from "../address";
import type { Engine } from "../engine";
import { errorValue, type EngineValue } from "../function-values";

type Calculate = (...variants: FunctionVariantType[]) => EngineValue;

/** What `INDEX` and `OFFSET` make their answers with, private in the engine. */
interface MakesReferences extends Omit<BaseFunction, "createReferenceObject"> {
  createReferenceObject(reference: BaseReferenceObject, range: object): FunctionVariantType;
}

/**
 * INDEX and OFFSET answer with a reference. Three things go wrong with it in the engine: the reference forgets the sheet
 * of a table, so that the same cells of the formula's own sheet are read; INDEX of an array by an array puts arrays into
 * the cells of its answer; an empty cell is #VALUE!.
 */
export function cureReferenceFunctions({ injector, book }: Engine): void {
  const functions = injector.get(IFunctionService);
  for (const name of ["INDEX", "OFFSET"]) {
    const executor = functions.getExecutor(name) as unknown as MakesReferences | undefined;
    if (executor) keepSheets(executor);
  }
  const index = functions.getExecutor("INDEX");
  if (index) pickSingleCells(index);
  const indirect = functions.getExecutor("INDIRECT");
  if (indirect)
    findByText(indirect, injector, (name) =>
      book.getSheets().some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
    );
  for (const name of ["SEQUENCE", "RANDARRAY"]) {
    const executor = functions.getExecutor(name);
    if (executor) allowExcelsSize(executor);
  }
}

/** The engine finds the sheet of a reference anew by the sheet's name, and a reference to a table has none. */
function keepSheets(executor: MakesReferences): void {
  const create = executor.createReferenceObject.bind(executor);
  executor.createReferenceObject = (reference, range) => {
    const made = create(reference, range);
    if (!made.isReferenceObject()) return made;
    const answer = made as BaseReferenceObject;
    answer.getCellByPosition = (row, column) => cellAt(answer, row, column);
    // A sheet that is no more has a name and no id.
    if (reference.getForcedSheetName() && !reference.getForcedSheetId()) return answer;
    const sheetId = reference.getSheetId();
    answer.setForcedSheetId = () => answer.setForcedSheetIdDirect(sheetId);
    answer.setForcedSheetIdDirect(sheetId);
    return answer;
  };
}

/** A cell of a reference by its row and column on the sheet; without them the first. */
function cellAt(reference: BaseReferenceObject, row?: number, column?: number): BaseValueObject {
  const { startRow, startColumn } = reference.getRangePosition();
  const cell = reference.getCellData(row ?? startRow, column ?? startColumn);
  return cell ? reference.getCellValueObject(cell) : NullValueObject.create();
}

/** Where rows or columns are given as arrays, each place of the answer has room for one value: the first of each row. */
function pickSingleCells(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor) as Calculate;
  executor.calculate = (...variants: FunctionVariantType[]): EngineValue => {
    const answer = calculate(...variants);
    const byArray = variants.slice(1).some((variant) => isGrid(variant));
    if (!byArray || !answer.isArray()) return answer;
    return (answer as ArrayValueObject).mapValue((value) =>
      value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : value
    );
  };
}

function isGrid(variant: FunctionVariantType): boolean {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    return reference.getRowCount() * reference.getColumnCount() > 1;
  }
  const array = variant as ArrayValueObject;
  return array.isArray() && array.getRowCount() * array.getColumnCount() > 1;
}

/** INDIRECT("tbl[Column]"): the engine knows only cells and names. A sheet that is not there is #REF!. */
function findByText(
  executor: BaseFunction,
  injector: Injector,
  hasSheet: (name: string) => boolean
): void {
  const calculate = executor.calculate.bind(executor) as Calculate;
  executor.calculate = (...variants: FunctionVariantType[]): EngineValue => {
    const text = textOf(variants[0]);
    if (!/^[\p{L}_\\][\p{L}\d_.\\]*\[.*\]$/u.test(text)) {
      const found = calculate(...variants);
      const sheet = found.isReferenceObject()
        ? (found as BaseReferenceObject).getForcedSheetName()
        : "";
      return sheet === "" || hasSheet(sheet) ? found : errorValue("#REF!");
    }
    const parser = injector.get(AstTreeBuilder);
    const config = injector.get(IFormulaCurrentConfigService);
    const { unitId = "" } = executor;
    const node = generateAstNode(unitId ?? "", `=${text}`, injector.get(Lexer), parser, config);
    const value = injector.get(Interpreter).execute({ node, refOffsetX: 0, refOffsetY: 0 });
    return value.isReferenceObject() ? value : errorValue("#REF!");
  };
}

function textOf(variant: FunctionVariantType): string {
  const value = variant.isArray() ? (variant as ArrayValueObject).get(0, 0) : variant;
  if (!value || value.isReferenceObject()) return "";
  const text = value as BaseValueObject;
  return text.isString() ? String(text.getValue()).trim() : "";
}

/** An array inside a formula may be as long as Excel's sheet; the engine's own sheet is shorter, and grows. */
function allowExcelsSize(executor: BaseFunction): void {
  const place = executor.setRefInfo.bind(executor);
  executor.setRefInfo = (...info) => {
    place(...info);
    executor.setSheetRowColumnCount(maxRows + executor.row, maxColumns + executor.column);
  };
  executor.needsSheetRowColumnCount = false;
}

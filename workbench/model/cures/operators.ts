import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  AstTreeBuilder,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  LexerNode,
  LexerTreeBuilder,
  NullValueObject,
  PrefixNodeFactory,
  RangeReferenceObject,
  type BaseReferenceObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { errorValue } from "../function-values";
import { nodeKind, type FormulaNode } from "./formula-node";

interface NodeMaker {
  _checkAstNode(item: LexerNode | string): FormulaNode;
}

interface Characters {
  _currentLexerNode: LexerNode;
  _formulaSpellCheck(): boolean;
  _checkSimilarErrorToken(character: string, at: number, formula: readonly string[]): boolean;
}

/**
 * Operators that the engine does not know or has only begun: `@` before anything but a range of more than one cell, `#`
 * behind a cell, a minus before anything but a number, a cell or a function.
 */
export function cureOperators(injector: Injector): void {
  const characters = injector.get(LexerTreeBuilder) as unknown as Characters;
  const isOperator = characters._checkSimilarErrorToken.bind(characters);
  // The last character of a formula begins no error.
  characters._checkSimilarErrorToken = (character, at, formula) =>
    formula.slice(at + 1).every((next) => next === " ") || isOperator(character, at, formula);
  // An array constant may stand behind an operator also where the formula begins with something else.
  const mayBegin = characters._formulaSpellCheck.bind(characters);
  characters._formulaSpellCheck = () => {
    const last = characters._currentLexerNode.getChildren().at(-1);
    return (typeof last === "string" && /^[-+*/^&=<>\s]+$/.test(last)) || mayBegin();
  };
  const parser = injector.get(AstTreeBuilder) as unknown as NodeMaker;
  const make = parser._checkAstNode.bind(parser);
  const minus = injector.get(PrefixNodeFactory);
  parser._checkAstNode = (item) => {
    const signed = /^\s*-\s*((?:["{@-]|TRUE\b|FALSE\b)[^]*)$/i.exec(
      typeof item === "string" ? item : item.getToken()
    );
    if (signed) {
      const node = parser._checkAstNode(withText(item, signed[1]));
      let top = node;
      for (let above = top.getParent(); above; above = top.getParent()) top = above;
      const sign = withText(new LexerNode(), "-") as LexerNode;
      top.setParent(minus.checkAndCreateNodeType(sign) as unknown as FormulaNode);
      return node;
    }
    const node = make(item);
    for (let at: FormulaNode | null | undefined = node; at; at = at.getParent()) {
      if (at.nodeType === nodeKind.prefix && at.getToken() === "@") intersect(at, injector);
      if (at.nodeType === nodeKind.suffix && at.getToken() === "#") findSpill(at, injector);
    }
    return node;
  };
}

/** A part of a formula with another text; the part itself the engine remembers, and it must not be changed. */
function withText(item: LexerNode | string, text: string): LexerNode | string {
  if (typeof item === "string") return text;
  const copy = new LexerNode();
  copy.setToken(text);
  const parent = item.getParent();
  if (parent) copy.setParent(parent);
  return copy;
}

/** `@`: a value is itself; of an array the first; of a range the cell in the row or column of the formula. */
function intersect(node: FormulaNode, injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  node._handlerAT = (value) => {
    if (value.isReferenceObject()) {
      const reference = value as BaseReferenceObject;
      return crossing(reference, runtime.currentRow, runtime.currentColumn);
    }
    if (!value.isArray()) return value;
    return (value as ArrayValueObject).get(0, 0) ?? NullValueObject.create();
  };
}

function crossing(
  reference: BaseReferenceObject,
  row: number,
  column: number
): FunctionVariantType {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const [tall, wide] = [endRow > startRow, endColumn > startColumn];
  if (!tall && !wide) return reference;
  if (tall && wide) return errorValue("#VALUE!");
  if (tall && (row < startRow || row > endRow)) return errorValue("#VALUE!");
  if (wide && (column < startColumn || column > endColumn)) return errorValue("#VALUE!");
  return part(reference, {
    startRow: tall ? row : startRow,
    endRow: tall ? row : endRow,
    startColumn: wide ? column : startColumn,
    endColumn: wide ? column : endColumn,
  });
}

/** `A1#`: all that the formula in A1 has spilled; #REF! where there is none. */
function findSpill(node: FormulaNode, injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const config = injector.get(IFormulaCurrentConfigService);
  node._handlerPound = (value) => {
    if (!value.isReferenceObject()) return errorValue("#REF!");
    const reference = value as BaseReferenceObject;
    const { startRow: row, startColumn: column } = reference.getRangePosition();
    const [unit, sheet] = [reference.getUnitId(), reference.getSheetId()];
    if (!config.getFormulaData()[unit]?.[sheet]?.[row]?.[column]) return errorValue("#REF!");
    const now = runtime.getUnitData()[unit]?.[sheet]?.getValue(row, column);
    const known = now ? runtime.getUnitArrayFormula() : config.getArrayFormulaRange();
    const spill = known[unit]?.[sheet]?.[row]?.[column];
    const shown = reference.getCellData(row, column)?.v;
    return spill && shown !== "#SPILL!" ? part(reference, spill) : reference;
  };
}

/** Other cells of the sheet that a reference lies on. */
function part(
  reference: BaseReferenceObject,
  { startRow, endRow, startColumn, endColumn }: ReturnType<BaseReferenceObject["getRangePosition"]>
): RangeReferenceObject {
  const range = { startRow, endRow, startColumn, endColumn };
  const cells = new RangeReferenceObject(range, reference.getSheetId(), reference.getUnitId());
  cells.setForcedSheetId = () => {};
  cells.setUnitData(reference.getUnitData());
  cells.setUnitStylesData(reference.getUnitStylesData());
  cells.setRuntimeData(reference.getRuntimeData());
  cells.setArrayFormulaCellData(reference.getArrayFormulaCellData());
  cells.setArrayFormulaRange(reference.getArrayFormulaRange());
  cells.setRuntimeArrayFormulaCellData(reference.getRuntimeArrayFormulaCellData());
  cells.setRuntimeArrayFormulaRange(reference.getRuntimeArrayFormulaRange());
  cells.setRuntimeFeatureCellData(reference.getRuntimeFeatureCellData());
  return cells;
}

import {
  AstTreeBuilder,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { busy } from "./function-values";
import type { Scalar } from "./cell-reading";
import type { Workbook } from "./workbook";

/**
 * What a formula that stands in no cell yields at this moment; of several values the first. A custom function, whose
 * answer comes later, is busy. To be asked between two calculations of the engine, as a batch is carried out.
 */
export function evaluated({ engine, worksheets }: Workbook, formula: string): Scalar {
  const { injector, unitId } = engine;
  const lexed = injector.get(Lexer).treeBuilder(formula);
  if (!(lexed instanceof LexerNode)) return "#VALUE!";
  const node = injector.get(AstTreeBuilder).parse(lexed);
  const interpreter = injector.get(Interpreter);
  if (!node) return "#NAME?";
  if (interpreter.checkAsyncNode(node)) return busy;
  const { id } = worksheets.getActiveWorksheet();
  const sheet = engine.sheet(id);
  injector
    .get(IFormulaRuntimeService)
    .setCurrent(0, 0, sheet.getRowCount(), sheet.getColumnCount(), id, unitId);
  const found = interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
  const value = found.isReferenceObject()
    ? (found as BaseReferenceObject).toArrayValueObject()
    : (found as BaseValueObject);
  const single = value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
  return single.isNull() ? 0 : (single.getValue() ?? "");
}

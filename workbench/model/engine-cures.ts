import { ICommandService } from "@univerjs/core";
import {
  ERROR_TYPE_SET,
  IFunctionService,
  Interpreter,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { cureCircularFormulas } from "./cures/circular-formulas";
import { cureEmptyResults } from "./cures/empty-results";
import { cureFormulaIndex } from "./cures/formula-index";
import { cureOperators } from "./cures/operators";
import { cureLetFormulas } from "./cures/let-formulas";
import { cureLongFormulas } from "./cures/long-formulas";
import { cureNameDefinitions } from "./cures/name-definitions";
import { cureParsedFormulas } from "./cures/parsed-formulas";
import { cureReferenceFunctions } from "./cures/reference-functions";
import { cureSheetNames } from "./cures/sheet-names";
import { cureSpillRoom } from "./cures/spill-room";
import { cureTableFormulas } from "./cures/table-formulas";
import { cureTableNames } from "./cures/table-names";
import { cureValueIndex } from "./cures/value-index";
import type { Engine } from "./engine";
import { busy, errorValue } from "./function-values";
import type { Recalculation } from "./recalculation";

/**
 * Where Univer 0.25.1 differs from Excel or breaks, and a few lines help. Each is kept by a test; when the engine is
 * upgraded, try without them first.
 */
export function cureEngine(engine: Engine, recalculation: Recalculation): void {
  const { injector } = engine;
  keepBusyAnError();
  keepMonthsTexts(injector.get(IFunctionService));
  cureValueIndex();
  cureFormulaIndex(engine);
  cureParsedFormulas(injector.get(IFunctionService));
  cureReferenceFunctions(engine);
  cureSheetNames(engine.formulas);
  cureOperators(injector);
  cureLetFormulas(injector);
  cureLongFormulas(injector);
  cureCircularFormulas(injector);
  cureEmptyResults(injector.get(Interpreter));
  cureSpillRoom(engine, recalculation);
  cureTableNames(engine);
  cureTableFormulas(engine);
  cureNameDefinitions(engine);
  forgetStaleTrees(engine, recalculation);
  surviveExceptions(injector.get(Interpreter));
}

/** A cell that shows #BUSY! must pass an error on to its dependents, not a text. */
function keepBusyAnError(): void {
  (ERROR_TYPE_SET as Set<string>).add(busy);
}

/** Functions to which a text literal is a text; the engine would read "2025-10" as a date. */
const textFunctions = (
  "XLOOKUP XMATCH MATCH VLOOKUP HLOOKUP LOOKUP SUMIFS SUMIF COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS IF " +
  "IFS SWITCH IFERROR IFNA TEXTJOIN CONCATENATE CONCAT LEFT RIGHT MID LEN EXACT FILTER VSTACK HSTACK CHOOSE LET"
).split(" ");

const monthText = /^"?\d{4}-\d{2}"?$/;
const patched = Symbol.for("workbench.monthTexts");

function keepMonthsTexts(functions: IFunctionService): void {
  for (const name of textFunctions) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
  // Criteria and constant arrays go another way. Only year and month: EDATE("2025-11-30", 1) must still see a date.
  const factory = ValueObjectFactory as typeof ValueObjectFactory & { [patched]?: true };
  if (factory[patched]) return;
  factory[patched] = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ignoresPattern) =>
    create(raw, ignoresPattern || (typeof raw === "string" && monthText.test(raw.trim())));
}

const renaming: ReadonlySet<string> = new Set([
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);

/**
 * A formula that was parsed before its table or name existed, or moved, keeps the old meaning: parse all again. And it is
 * calculated again only if the engine had understood it before: see to it that it is.
 */
function forgetStaleTrees(engine: Engine, recalculation: Recalculation): void {
  engine.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (!renaming.has(id)) return;
    engine.functions.deleteFormulaAstCacheKey("");
    const { name, tableName } = params as { name?: string; tableName?: string };
    recalculation.markName(name ?? tableName ?? "");
  });
}

/** An exception in one formula stops all calculation for good; the cell shows #VALUE! instead. */
function surviveExceptions(interpreter: Interpreter): void {
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch (error) {
      console.error(`Workbench: a formula has failed inside the engine. ${String(error)}`);
      return errorValue("#VALUE!");
    }
  };
}

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
import type { Engine } from "./engine";
import { busy, errorValue } from "./function-values";

/**
 * Where Univer 0.25.1 differs from Excel or breaks, and a few lines help. Each is kept by a test; when the engine is
 * upgraded, try without them first.
 */
export function cureEngine(engine: Engine): void {
  keepBusyAnError();
  keepMonthsTexts(engine.injector.get(IFunctionService));
  findTablesInAnyCase(engine);
  forgetStaleTrees(engine);
  surviveExceptions(engine.injector.get(Interpreter));
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

/**
 * Names of tables are found without regard to case, as in Excel. The engine's own look-up needs a method of iterators
 * that Node 20 does not have.
 */
function findTablesInAnyCase({ superTables }: Engine): void {
  const find = (unitId: string, name: string) => {
    const tables = superTables.getTableMap(unitId);
    const wanted = name.toLowerCase();
    return [...(tables ?? [])].find(([known]) => known.toLowerCase() === wanted)?.[1];
  };
  superTables.hasTable = (unitId, name) => find(unitId, name) !== undefined;
  superTables.getTable = find;
}

const renaming: ReadonlySet<string> = new Set([
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);

/** A formula that was parsed before its table or name existed, or moved, keeps the old meaning: parse all again. */
function forgetStaleTrees(engine: Engine): void {
  engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (renaming.has(id)) engine.functions.deleteFormulaAstCacheKey("");
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


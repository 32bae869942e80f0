import {
  NumberValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type IFunctionService,
} from "@univerjs/engine-formula";
import { looksLikeDates } from "./date-format";

/**
 * How many days a serial number is smaller in a workbook that counts them from 1904, as those of old Macs do ("Date
 * systems in Excel": the difference between the two is 1,462 days).
 */
export const daysTo1904 = 1462;

/** What the engine's functions are given and give back. */
type EngineValue = ReturnType<BaseFunction["calculate"]>;

/** The engine's functions that yield a day. */
const yieldingDays = "DATE TODAY NOW DATEVALUE EDATE EOMONTH WORKDAY WORKDAY.INTL".split(" ");

/** Which arguments of the engine's functions are days; of a difference it matters where leap years or weekends count. */
const takingDays: Readonly<Record<string, readonly number[]>> = {
  YEAR: [0],
  MONTH: [0],
  DAY: [0],
  WEEKDAY: [0],
  WEEKNUM: [0],
  ISOWEEKNUM: [0],
  EDATE: [0],
  EOMONTH: [0],
  WORKDAY: [0, 2],
  "WORKDAY.INTL": [0, 3],
  NETWORKDAYS: [0, 1, 2],
  "NETWORKDAYS.INTL": [0, 1, 3],
  DATEDIF: [0, 1],
  DAYS360: [0, 1],
  YEARFRAC: [0, 1],
  TEXT: [0],
};

/** Has the engine's own functions, which count from 1900, answer as in a workbook that counts from 1904. */
export function countDaysFrom1904(functions: IFunctionService): void {
  for (const name of new Set([...yieldingDays, ...Object.keys(takingDays)])) {
    const executor = functions.getExecutor(name);
    if (executor) shiftDays(executor, name);
  }
}

function shiftDays(executor: BaseFunction, name: string): void {
  const calculate = executor.calculate.bind(executor);
  const days = takingDays[name] ?? [];
  // A day that is written as a text is the same day in both: the engine would make a number of it beforehand.
  if (days.length > 0 && name !== "TEXT") executor.isArgumentsIgnoreNumberPattern = () => true;
  executor.calculate = (...args) => {
    const isMeant = name !== "TEXT" || looksLikeDates(String(firstOf(args[1])?.getValue() ?? ""));
    const given = isMeant
      ? args.map((arg, i) => (days.includes(i) ? shifted(arg, daysTo1904) : arg))
      : args;
    const result = calculate(...given);
    return yieldingDays.includes(name) ? shifted(result, -daysTo1904) : result;
  };
}

function firstOf(value: BaseValueObject | undefined) {
  if (!value?.isArray()) return value;
  return (value as unknown as { getFirstCell(): BaseValueObject }).getFirstCell();
}

/** Numbers by so many days later; texts, which say the day themselves, errors and truth values as they are. */
function shifted<T extends EngineValue>(value: T, by: number): T {
  if (value?.isReferenceObject?.()) {
    return shifted((value as unknown as BaseReferenceObject).toArrayValueObject() as never, by);
  }
  const one = value as unknown as BaseValueObject;
  if (one.isArray()) return one.mapValue((cell) => shiftedCell(cell, by)) as never;
  return shiftedCell(one, by) as never;
}

function shiftedCell(cell: BaseValueObject, by: number): BaseValueObject {
  // A blank cell is day 0, whichever that is.
  if (!cell.isNumber() && !cell.isNull()) return cell;
  const moved = NumberValueObject.create(Number(cell.getValue() ?? 0) + by);
  moved.setPattern(cell.getPattern());
  return moved;
}

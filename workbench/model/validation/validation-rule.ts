import { invalidArgument } from "../../protocol/host-object";
import { daysTo1904 } from "../days-from-1904";
import { RangeGeometry } from "../range-geometry";
import { absoluteReference } from "../shifted-formula";
import type { ValidationState } from "../sheet-states";
import { daySerial } from "../typed-text";
import { noSuchRule, ruleKeys, validationOperators } from "./validation-words";

type RuleState = Pick<
  ValidationState,
  "type" | "source" | "inCellDropDown" | "operator" | "formula1" | "formula2"
>;

/** A list that is written out has at most so many characters in all, commas included. */
const longestSource = 255;

const nothing: RuleState = {
  type: "None",
  source: "",
  inCellDropDown: true,
  operator: null,
  formula1: null,
  formula2: null,
};

/** Reads a rule as Office.js has it: an object with one of the keys list, wholeNumber, decimal, date, … */
export function ruleState(rule: unknown, date1904 = false): RuleState {
  if (typeof rule !== "object" || rule === null) throw invalidArgument("DataValidation.rule");
  const given = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  if (given.length !== 1) throw invalidArgument("DataValidation.rule");
  const [[key, value]] = given as [string, Record<string, unknown>][];
  const type = Object.keys(ruleKeys).find((known) => ruleKeys[known] === key);
  if (!type) throw noSuchRule(key);
  if (type === "List") {
    const { inCellDropDown = true, source } = value;
    return {
      ...nothing,
      type,
      inCellDropDown: inCellDropDown === true,
      source: listSource(source),
    };
  }
  if (type === "Custom") return { ...nothing, type, formula1: operand(value.formula, date1904) };
  const operator = value.operator ?? "Between";
  if (typeof operator !== "string" || !validationOperators.includes(operator))
    throw invalidArgument("DataValidation.rule");
  const two = operator === "Between" || operator === "NotBetween";
  const formula2 = two ? operand(value.formula2, date1904) : null;
  return { ...nothing, type, operator, formula1: operand(value.formula1, date1904), formula2 };
}

/** A rule as Office.js gives it back. */
export function ruleOf(state: ValidationState | null): Record<string, unknown> {
  if (!state || state.type === "None") return {};
  const { type, source, inCellDropDown, operator, formula1, formula2 } = state;
  if (type === "List") return { list: { inCellDropDown, source } };
  if (type === "Custom") return { custom: { formula: formula1 } };
  return { [ruleKeys[type]]: { operator, formula1, ...(formula2 === null ? {} : { formula2 }) } };
}

function listSource(source: unknown): string {
  if (source instanceof RangeGeometry) return absoluteReference(source.worksheet.name, source.box);
  if (typeof source !== "string" || source === "" || source.length > longestSource) {
    throw invalidArgument("DataValidation.rule");
  }
  return source;
}

/** A number, a cell, a formula, or a day in ISO 8601; all are kept as formulas. */
function operand(value: unknown, date1904: boolean): string {
  if (value instanceof RangeGeometry) return absoluteReference(value.worksheet.name, value.box);
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string" || value === "") throw invalidArgument("DataValidation.rule");
  if (value.startsWith("=")) return value;
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  const serial = day && daySerial(Number(day[1]), Number(day[2]), Number(day[3]));
  return `=${serial === null ? value : serial - (date1904 ? daysTo1904 : 0)}`;
}
